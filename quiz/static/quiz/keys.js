"use strict";
/* While the focus is among the options, the number keys choose: 1 for the first, 2 for the second. */
document.addEventListener("keydown", (event) => {
  const here = document.activeElement;
  if (event.ctrlKey || event.altKey || event.metaKey || !here?.matches("[data-keys] .option__input")) return;
  const option = here.form.querySelectorAll(".option__input")[Number(event.key) - 1];
  if (!option) return;
  event.preventDefault();
  option.focus();
  option.click();
});
/* The proof needs one more font. It is fetched ahead, but only when the question is there: it must not weigh on it. */
const { ahead, aloud } = document.currentScript.dataset;
const fetchAhead = () => {
  const font = Object.assign(document.createElement("link"), { rel: "prefetch", as: "font", type: "font/woff2" });
  font.crossOrigin = "anonymous";
  font.href = ahead;
  document.head.append(font);
};
/* The same goes for reading aloud. */
const readAloud = () => document.head.append(Object.assign(document.createElement("script"), { type: "module", src: aloud }));
addEventListener("load", () => setTimeout(() => (fetchAhead(), readAloud()))); // not within the event, which would wait for it
