"use strict";
/* A button that prints stands only where there is a script to make it work. */
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}
