"use strict";
/* Another view of the same text opens at the sentence that is read now. Without this it opens at the beginning. */
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-keeps-place]");
  if (!link || !document.querySelector(".pair")) return;
  const lines = [...document.querySelectorAll(".pair")];
  const pixels = (element, name) => parseFloat(getComputedStyle(element)[name]) || 0;
  const landing = pixels(document.documentElement, "scrollPaddingTop") + pixels(lines[0], "scrollMarginTop") + 1;
  const here = lines.find((line) => line.getBoundingClientRect().bottom > landing);
  link.hash = here && here !== lines[0] ? here.id : "";
});
