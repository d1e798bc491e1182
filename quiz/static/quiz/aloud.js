/* Reading aloud, with a voice of the reader's own device, when the button is pressed and never before. The button names
   what is read and holds its words; it is shown only where there is a voice for the language of what is read. Voices
   that a browser asks a server for are left alone: what one reads is nobody else's business. */
const speech = window.speechSynthesis; // not every browser has it
const button = document.querySelector(".aloud");
const label = button.querySelector(".aloud__words");
const { start, stop, from } = { start: label.textContent, ...button.dataset };
const all = [...document.querySelectorAll(button.dataset.aloud)];
const language = (piece) => piece.closest("[lang]").lang;
const pieces = all.filter((piece) => language(piece) === language(all[0]));

let spoken = null; // the words that are read now

const speaks = (one) => one.localService && one.lang.slice(0, 2).toLowerCase() === language(all[0]);
const voice = () => speech?.getVoices().find(speaks);

/* Where the address points, the reading begins; otherwise at the beginning. */
const beginning = () => Math.max(0, pieces.findIndex((piece) => piece.closest(":target")));

const light = (piece) => {
  for (const line of document.querySelectorAll(".pair.is-lit")) line.classList.remove("is-lit");
  piece?.closest(".pair")?.classList.add("is-lit");
  piece?.closest(".pair")?.scrollIntoView({ block: "nearest" });
};

const show = () => {
  const number = pieces[beginning()].closest(".pair:target")?.querySelector(".num").textContent;
  button.hidden = !voice();
  button.classList.toggle("is-speaking", Boolean(spoken));
  document.documentElement.classList.toggle("is-aloud", Boolean(spoken));
  label.textContent = spoken ? stop : number ? from.replace("{number}", number) : start;
};

const silence = () => {
  spoken = null;
  speech.cancel();
  light();
  show();
};

const read = (place) => {
  if (place === pieces.length) return silence();
  const said = [...pieces[place].childNodes].filter((node) => !node.matches?.(".num"));
  const words = new SpeechSynthesisUtterance(said.map((node) => node.textContent).join(""));
  words.voice = voice();
  words.lang = words.voice.lang;
  words.onend = () => words === spoken && read(place + 1);
  words.onerror = () => words === spoken && silence();
  spoken = words;
  speech.speak(words);
  light(pieces[place]);
  show();
};

const readFrom = (place) => {
  silence();
  read(place);
};

button.addEventListener("click", () => (spoken ? silence() : readFrom(beginning())));
addEventListener("hashchange", () => (spoken && beginning() ? readFrom(beginning()) : show()));
addEventListener("pagehide", () => spoken && silence());
speech?.addEventListener("voiceschanged", show);
show();
