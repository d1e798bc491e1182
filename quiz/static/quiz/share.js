"use strict";
/* The address of a quiz is copied at one touch. Where the page came without HTTPS, only the older way is open; where
   neither is, the address stands selected, to be copied by hand. */
for (const button of document.querySelectorAll("[data-copy]")) {
  const field = document.getElementById(button.dataset.copy);
  const status = button.closest("details").querySelector("[role=status]");
  const select = () => { field.focus(); field.select(); };
  const copy = async () => {
    if (navigator.clipboard) return navigator.clipboard.writeText(field.value);
    select();
    if (!document.execCommand("copy")) throw new Error("not copied");
    button.focus();
  };
  const say = () => { status.textContent = button.dataset.said; };
  button.addEventListener("click", () => {
    status.textContent = ""; // the same words said again are heard only if they were gone
    copy().then(() => setTimeout(say, 100), select);
  });
  button.hidden = false;
}
