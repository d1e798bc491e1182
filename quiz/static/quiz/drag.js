"use strict";
/* Ordering and matching by dragging, for whoever points. The selects stay, say the same after a drag, and are what is
   sent. What the status says then is written in the page, in its language. */
const WAY = 6; // pixels before a press becomes a drag
const EDGE = 64; // pixels from the edge of the screen within which the page moves along,
const STEP = 8; // by so many in each frame

const root = document.documentElement;

const say = (words) => {
  const status = document.querySelector("[data-moved]");
  status.textContent = status.dataset.moved.replace(/\{(\w+)\}/g, (_, name) => words[name]);
};

/* Give `element` a grip, and follow a pointer that presses it until it lets go or is called off: `take` is told of the
   press, `move` how far the pointer is from there on the page, and the event; `drop` whether it was let go. */
const follow = (element, { take, move, drop }) => {
  const grip = Object.assign(document.createElement("span"), { className: "grip" });
  grip.setAttribute("aria-hidden", "true"); // for fingers and mice; everybody else has the selects
  element.append(grip);
  grip.addEventListener("pointerdown", (start) => {
    if (start.button || !start.isPrimary) return;
    start.preventDefault();
    const over = new AbortController();
    let at = start;
    let isHeld = false;
    const way = () => ({ x: at.clientX + scrollX - start.pageX, y: at.clientY + scrollY - start.pageY });
    const on = (type, act) => {
      const ours = (event) => event.type === "keydown" || event.pointerId === start.pointerId;
      root.addEventListener(type, (event) => ours(event) && act(event), { signal: over.signal });
    };
    const end = (isDropped) => {
      over.abort();
      root.classList.remove("is-dragging");
      if (!isHeld) return;
      if (isDropped) move(way(), at);
      drop(isDropped);
    };
    const moveAlong = () => {
      if (over.signal.aborted) return;
      const { y } = way();
      if (at.clientY < EDGE && y < 0) scrollBy(0, -STEP);
      if (at.clientY > innerHeight - EDGE && y > 0) scrollBy(0, STEP);
      move(way(), at);
      requestAnimationFrame(moveAlong);
    };
    root.setPointerCapture(start.pointerId); // not the grip: its row may move in the page
    on("pointermove", (event) => {
      at = event;
      if (isHeld || Math.hypot(way().x, way().y) < WAY) return;
      isHeld = true;
      root.classList.add("is-dragging");
      take(start);
      moveAlong();
    });
    on("pointerup", (event) => {
      at = event;
      end(true);
    });
    on("pointercancel", () => end(false));
    on("keydown", (event) => event.key === "Escape" && end(false));
  });
};

/* How the rows stand if each goes where its select says; those without a place make room. */
const arranged = (rows) => {
  const wish = (row) => {
    const here = rows.indexOf(row) + 1;
    const there = Number(row.querySelector("select").value) || here;
    return there + Math.sign(there - here) / 2;
  };
  return [...rows].sort((one, other) => wish(one) - wish(other));
};

const ordering = (list) => {
  for (const row of [...list.children]) {
    let before, rows, here, there, off;
    const middle = (other) => other.offsetTop + other.offsetHeight / 2;
    follow(row, {
      take: () => {
        before = [...list.children];
        rows = arranged(before);
        off = row.offsetTop;
        list.append(...rows);
        off -= row.offsetTop; // the row stays under the pointer, wherever it now belongs
        here = rows.indexOf(row);
        row.classList.add("is-held");
      },
      move: (way) => {
        const y = way.y + off;
        there = rows.filter((other) => other !== row && middle(other) < middle(row) + y).length;
        rows.forEach((other, place) => {
          const step = (here < place && place <= there ? -1 : 0) + (there <= place && place < here ? 1 : 0);
          other.style.translate = `0 ${other === row ? y : step * row.offsetHeight}px`;
        });
      },
      drop: (isDropped) => {
        row.classList.remove("is-held");
        for (const other of rows) other.style.translate = "";
        if (!isDropped) return list.append(...before);
        rows.splice(there, 0, ...rows.splice(here, 1));
        list.append(...rows);
        rows.forEach((other, place) => (other.querySelector("select").value = place + 1));
        say({ text: row.querySelector(".places__text").textContent, place: there + 1 });
      },
    });
  }
};

const matching = (keys, rows) => {
  const choose = (letter, row) => {
    for (const other of rows) {
      const select = other.querySelector("select");
      const option = [...select.options].find((one) => one.text === letter);
      if (other === row) select.value = option.value;
      else if (option.selected) select.value = ""; // it goes with one row only
    }
    say({ letter, text: row.querySelector("label").textContent });
  };
  for (const key of keys) {
    const letter = key.querySelector(".match__letter");
    let row, off;
    follow(key, {
      take: (start) => {
        const box = letter.getBoundingClientRect();
        off = { x: start.clientX - box.left - box.width / 2, y: start.clientY - box.top - box.height / 2 };
        key.classList.add("is-held");
      },
      move: ({ x, y }, at) => {
        letter.style.translate = `${off.x + x}px ${off.y + y}px`; // the letter goes to the pointer
        row?.classList.remove("is-under");
        row = document.elementFromPoint(at.clientX, at.clientY)?.closest(".match__row");
        row?.classList.add("is-under");
      },
      drop: (isDropped) => {
        key.classList.remove("is-held");
        letter.style.translate = "";
        row?.classList.remove("is-under");
        if (isDropped && row) choose(letter.textContent, row);
      },
    });
  }
};

const places = document.querySelector(".places");
if (places) ordering(places);
else matching(document.querySelectorAll(".match__key li"), document.querySelectorAll(".match__row"));
