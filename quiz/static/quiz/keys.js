/* While the focus is among the options, the number keys choose: 1 for the first, 2 for the second. */
"use strict";
document.addEventListener("keydown", (event) => {
  const here = document.activeElement;
  if (event.ctrlKey || event.altKey || event.metaKey || !here?.matches("[data-keys] .option__input")) return;
  const option = here.form.querySelectorAll(".option__input")[Number(event.key) - 1];
  if (!option) return;
  event.preventDefault();
  option.focus();
  option.click();
});
