// The script of the viewer: it moves over the figure, folds branches, finds words, follows the outline. It loads nothing.
(() => {
  "use strict";
  const $ = (id) => document.getElementById(id);
  const map = $("map"), svg = map.querySelector("svg"), plan = $("plan"), search = $("search"), told = $("told"), about = $("about");
  const texts = document.body.dataset, still = matchMedia("(prefers-reduced-motion: reduce)");
  const say = (pattern, ...values) => pattern.replace(/\{\}/g, () => values.shift());
  const draw = (name, attributes, parent) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    if (parent) parent.append(element);
    return element;
  };
  // As a person looks for words: without case or accents.
  const folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/œ/g, "oe").replace(/æ/g, "ae").replace(/’/g, "'");

  document.documentElement.classList.add("live");

  // The ideas, in the order of the outline.
  const ideas = new Map();
  const order = [];
  const open = [];
  for (const item of plan.children) {
    const level = Number(item.getAttribute("aria-level"));
    const words = $("about-" + item.dataset.idea);
    open.length = level - 1;
    const idea = {
      id: item.dataset.idea, item, level, parent: open[level - 2] || null, children: [], folded: false,
      group: $("node-" + item.dataset.idea), branch: $("branch-" + item.dataset.idea),
      voices: new Set(item.dataset.voices.split(" ").filter(Boolean)),
      text: folded(item.textContent + " " + (words ? words.textContent : "")), count: 0,
    };
    if (idea.parent) idea.parent.children.push(idea);
    for (let above = idea.parent; above; above = above.parent) above.count += 1;
    open[level - 1] = idea;
    ideas.set(idea.id, idea);
    order.push(idea);
  }
  const pairs = (text) => (text || "").split(" ").filter(Boolean).map((entry) => entry.split(":"));
  const links = pairs($("joins").dataset.links).map(([id, from, to]) => ({ ends: [ideas.get(from), ideas.get(to)], parts: [$("link-" + id), $("link-line-" + id)] }));
  const frames = pairs($("joins").dataset.frames).map(([id, node]) => ({ ends: [ideas.get(node)], parts: [$(id)] }));

  const is_shown = (idea) => {
    for (let above = idea.parent; above; above = above.parent) if (above.folded) return false;
    return true;
  };
  const show = (element, wanted) => {
    if (!element) return;
    if (wanted) element.removeAttribute("display");
    else element.setAttribute("display", "none");
  };

  // The view: what of the figure is seen, in its own units; as wide as high as the window asks.
  const [left, top, width, height] = svg.getAttribute("viewBox").split(/[\s,]+/).map(Number);
  const view = { x: left, y: top, width };
  const room = () => ({ width: map.clientWidth || 1, height: map.clientHeight || 1 });
  const scale = () => room().width / view.width;
  const put_view = () => svg.setAttribute("viewBox", [view.x, view.y, view.width, (view.width * room().height) / room().width].join(" "));
  const least = width / 60, most = width * 4;
  let glide = 0;
  const go_to = (x, y, wide, at_once) => {
    cancelAnimationFrame(glide);
    const from = { ...view }, began = performance.now();
    const step = (now) => {
      const part = at_once || still.matches ? 1 : Math.min(1, (now - began) / 220);
      const eased = part * part * (3 - 2 * part);
      view.x = from.x + (x - from.x) * eased;
      view.y = from.y + (y - from.y) * eased;
      view.width = from.width + (wide - from.width) * eased;
      put_view();
      if (part < 1) glide = requestAnimationFrame(step);
    };
    step(began);
  };
  const whole = (at_once) => {
    const { width: wide, height: high } = room();
    const needed = Math.max(width, (height * wide) / high);
    go_to(left - (needed - width) / 2, top - ((needed * high) / wide - height) / 2, needed, at_once);
  };
  // Around a point of the window, which stays where it is.
  const zoom = (factor, at) => {
    cancelAnimationFrame(glide);
    const point = at || { x: room().width / 2, y: room().height / 2 };
    const wide = Math.min(most, Math.max(least, view.width / factor));
    view.x += (point.x / room().width) * (view.width - wide);
    view.y += (point.y / room().width) * (view.width - wide);
    view.width = wide;
    put_view();
  };
  const pan = (x, y) => {
    cancelAnimationFrame(glide);
    view.x -= x / scale();
    view.y -= y / scale();
    put_view();
  };
  const box_of = (idea) => {
    const shape = idea.group && idea.group.querySelector("rect, path, circle");
    return shape ? shape.getBBox() : null;
  };
  const bring = (idea) => {
    const box = box_of(idea);
    if (!box) return;
    const margin = 24 / scale(), high = (view.width * room().height) / room().width;
    const is_seen = box.x > view.x + margin && box.y > view.y + margin &&
      box.x + box.width < view.x + view.width - margin && box.y + box.height < view.y + high - margin;
    const is_readable = box.height * scale() > 22;
    if (is_seen && is_readable) return;
    const wide = is_readable ? view.width : Math.max(box.width * 4, (room().width * box.height) / 44);
    go_to(box.x + box.width / 2 - wide / 2, box.y + box.height / 2 - (wide * room().height) / room().width / 2, wide);
  };

  // Marks over the figure: what is chosen, what was found, what can be folded.
  const marks = draw("g", {}, svg);
  const ring = (idea, name) => {
    const box = box_of(idea);
    if (!box) return null;
    return draw("rect", { class: name, x: box.x - 4, y: box.y - 4, width: box.width + 8, height: box.height + 8, rx: 8 }, marks);
  };
  const middle = (box) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
  const folding_place = (idea) => {
    const box = box_of(idea), boxes = idea.children.map(box_of).filter(Boolean);
    if (!box || boxes.length === 0) return null;
    const here = middle(box), x = boxes.reduce((sum, one) => sum + middle(one).x, 0) / boxes.length - here.x,
      y = boxes.reduce((sum, one) => sum + middle(one).y, 0) / boxes.length - here.y;
    // On the side where most of what is under it stands.
    if (Math.abs(x) * box.height >= Math.abs(y) * box.width) return { x: here.x + Math.sign(x || 1) * (box.width / 2 + 9), y: here.y };
    return { x: here.x, y: here.y + Math.sign(y || 1) * (box.height / 2 + 9) };
  };
  for (const idea of order) {
    const place = idea.children.length > 0 ? folding_place(idea) : null;
    if (!place) continue;
    idea.knob = draw("g", { class: "knob", transform: `translate(${place.x} ${place.y})`, "data-knob": idea.id }, marks);
    draw("circle", { r: 8 }, idea.knob);
    draw("text", { "text-anchor": "middle", dy: "0.36em" }, idea.knob);
    draw("title", {}, idea.knob);
  }

  const refresh = () => {
    for (const idea of order) {
      const shown = is_shown(idea);
      show(idea.group, shown);
      show(idea.branch, shown);
      show(idea.knob, shown);
      idea.item.hidden = !shown;
      if (idea.children.length === 0) continue;
      idea.item.setAttribute("aria-expanded", String(!idea.folded));
      if (!idea.knob) continue;
      idea.knob.querySelector("text").textContent = idea.folded ? String(idea.count) : "−";
      idea.knob.querySelector("title").textContent = idea.folded ? texts.unfold : texts.fold;
      idea.knob.classList.toggle("closed", idea.folded);
    }
    for (const { ends, parts } of [...links, ...frames]) {
      const shown = ends.every((end) => end && is_shown(end));
      for (const part of parts) show(part, shown);
    }
    mark_chosen();
    mark_found();
  };
  const fold = (idea, wanted) => {
    if (idea.children.length === 0 || idea.folded === wanted) return;
    idea.folded = wanted;
    // What is chosen is never hidden: the idea that hides it is chosen instead.
    if (chosen && !is_shown(chosen)) choose(idea, false);
    refresh();
  };
  const fold_all = (wanted) => {
    for (const idea of order) if (idea.children.length > 0) idea.folded = wanted && idea.level > 1;
    while (chosen && !is_shown(chosen)) choose(chosen.parent, false);
    refresh();
    whole();
  };
  const uncover = (idea) => {
    for (let above = idea.parent; above; above = above.parent) above.folded = false;
    refresh();
  };

  // What is chosen: one idea, in the outline and in the figure alike.
  let chosen = order[0] || null, chosen_ring = null;
  const mark_chosen = () => {
    if (chosen_ring) chosen_ring.remove();
    chosen_ring = chosen && is_shown(chosen) ? ring(chosen, "chosen") : null;
  };
  // The outline scrolls in its own place; where the whole page does, on a phone, it stays with the figure.
  const scroll_to = (item) => {
    const box = plan.parentElement, here = item.getBoundingClientRect(), around = box.getBoundingClientRect();
    if (box.scrollHeight <= box.clientHeight) return;
    if (here.top < around.top) box.scrollTop -= around.top - here.top + 8;
    else if (here.bottom > around.bottom) box.scrollTop += here.bottom - around.bottom + 8;
  };
  const choose = (idea, follow = true) => {
    if (chosen) {
      chosen.item.tabIndex = -1;
      chosen.item.setAttribute("aria-selected", "false");
    }
    chosen = idea;
    idea.item.tabIndex = 0;
    idea.item.setAttribute("aria-selected", "true");
    mark_chosen();
    if (!follow) return;
    scroll_to(idea.item);
    bring(idea);
  };
  const read = (idea) => {
    $("about-words").textContent = idea.item.textContent;
    $("about-text").replaceChildren(...[...($("about-" + idea.id) || { childNodes: [] }).childNodes].map((node) => node.cloneNode(true)));
    about.hidden = false;
    about.scrollTop = 0;
    scroll_to(idea.item);
  };
  const close_about = () => {
    if (about.hidden) return false;
    about.hidden = true;
    return true;
  };

  // Search.
  let found = [], at = -1, rings = [];
  const mark_found = () => {
    for (const one of rings) one.remove();
    rings = found.filter(is_shown).map((idea) => ring(idea, "found")).filter(Boolean);
    mark_chosen();
  };
  const look_for = () => {
    const words = folded(search.value.trim());
    found = words === "" ? [] : order.filter((idea) => idea.text.includes(words));
    at = -1;
    for (const idea of order) idea.item.classList.toggle("found", found.includes(idea));
    told.textContent = words === "" ? "" : found.length === 0 ? texts.none : found.length === 1 ? texts.one : say(texts.found, found.length, order.length);
    // A finding that is folded away is shown.
    for (const idea of found) for (let above = idea.parent; above; above = above.parent) above.folded = false;
    refresh();
  };
  const step = (by) => {
    if (found.length === 0) return;
    at = at < 0 && by < 0 ? found.length - 1 : (at + by + found.length) % found.length;
    uncover(found[at]);
    choose(found[at]);
    read(found[at]);
    told.textContent = `${at + 1}/${found.length}`;
  };

  // One group’s words, the others dimmed.
  const only = (voice) => {
    const is_theirs = (idea) => voice === "" || idea.voices.has(voice);
    const reaches = new Set();
    for (const idea of order) if (is_theirs(idea)) for (let above = idea; above; above = above.parent) reaches.add(above);
    for (const idea of order) {
      idea.item.classList.toggle("dim", !is_theirs(idea));
      if (idea.group) idea.group.classList.toggle("dim", !is_theirs(idea));
      if (idea.branch) idea.branch.classList.toggle("dim", !reaches.has(idea));
    }
    for (const { ends, parts } of links) for (const part of parts) if (part) part.classList.toggle("dim", !ends.every(is_theirs));
    const voices = $("voice");
    told.textContent = voice === "" ? "" : say(texts.ideasOf, order.filter(is_theirs).length, voices.options[voices.selectedIndex].text);
  };

  // Keys of the outline, as the ARIA practices for trees have them.
  const shown_from = (index, by) => {
    for (let i = index + by; i >= 0 && i < order.length; i += by) if (is_shown(order[i])) return order[i];
    return null;
  };
  const focus = (idea) => {
    if (!idea) return;
    choose(idea);
    idea.item.focus({ preventScroll: true });
  };
  plan.addEventListener("keydown", (event) => {
    if (!chosen || event.ctrlKey || event.altKey || event.metaKey) return;
    const index = order.indexOf(chosen);
    const keys = {
      ArrowDown: () => focus(shown_from(index, 1)),
      ArrowUp: () => focus(shown_from(index, -1)),
      ArrowRight: () => (chosen.folded ? fold(chosen, false) : focus(chosen.children[0])),
      ArrowLeft: () => (chosen.children.length > 0 && !chosen.folded ? fold(chosen, true) : focus(chosen.parent)),
      Home: () => focus(order[0]),
      End: () => focus(shown_from(order.length, -1)),
      Enter: () => read(chosen),
      " ": () => fold(chosen, !chosen.folded),
      "*": () => fold_all(false),
    };
    if (!keys[event.key]) return;
    keys[event.key]();
    event.preventDefault();
  });
  plan.addEventListener("click", (event) => {
    const item = event.target.closest("li");
    if (!item) return;
    const idea = ideas.get(item.dataset.idea);
    const is_on_arrow = event.offsetX < parseFloat(getComputedStyle(item).paddingLeft);
    if (is_on_arrow && idea.children.length > 0) fold(idea, !idea.folded);
    focus(idea);
    if (!is_on_arrow) read(idea);
  });
  map.addEventListener("keydown", (event) => {
    const far = 60, moves = { ArrowLeft: [far, 0], ArrowRight: [-far, 0], ArrowUp: [0, far], ArrowDown: [0, -far] };
    if (!moves[event.key] || event.ctrlKey || event.altKey || event.metaKey) return;
    pan(...moves[event.key]);
    event.preventDefault();
  });
  document.addEventListener("keydown", (event) => {
    const is_typing = event.target === search || event.target.tagName === "SELECT";
    if (event.key === "Escape" && !close_about() && event.target === search) {
      search.value = "";
      look_for();
    }
    if (is_typing || event.ctrlKey || event.altKey || event.metaKey) return;
    const keys = { "+": () => zoom(1.25), "=": () => zoom(1.25), "-": () => zoom(0.8), "−": () => zoom(0.8), 0: () => whole(), "/": () => search.focus() };
    if (!keys[event.key]) return;
    keys[event.key]();
    event.preventDefault();
  });

  // Pointers: one drags, two pinch, a click chooses, on a knob it folds.
  const pointers = new Map();
  let has_moved = false;
  const place = (event) => ({ x: event.clientX - map.getBoundingClientRect().left, y: event.clientY - map.getBoundingClientRect().top });
  map.addEventListener("pointerdown", (event) => {
    if (pointers.size === 0) has_moved = false;
    pointers.set(event.pointerId, place(event));
  });
  map.addEventListener("pointermove", (event) => {
    const before = pointers.get(event.pointerId);
    if (!before) return;
    const now = place(event), other = [...pointers].find(([id]) => id !== event.pointerId);
    if (!has_moved && !other && Math.hypot(now.x - before.x, now.y - before.y) < 4) return;
    if (!has_moved) map.setPointerCapture(event.pointerId);
    has_moved = true;
    if (other) {
      const far = Math.hypot(before.x - other[1].x, before.y - other[1].y) || 1;
      zoom(Math.hypot(now.x - other[1].x, now.y - other[1].y) / far, other[1]);
    } else {
      pan(now.x - before.x, now.y - before.y);
    }
    pointers.set(event.pointerId, now);
  });
  for (const name of ["pointerup", "pointercancel"]) map.addEventListener(name, (event) => pointers.delete(event.pointerId));
  map.addEventListener("wheel", (event) => {
    zoom(Math.exp(-Math.max(-200, Math.min(200, event.deltaY * (event.deltaMode === 1 ? 16 : 1))) / 400), place(event));
    event.preventDefault();
  }, { passive: false });
  svg.addEventListener("click", (event) => {
    if (has_moved) return;
    const knob = event.target.closest("[data-knob]"), group = event.target.closest("[id^='node-']");
    if (knob) {
      const idea = ideas.get(knob.dataset.knob);
      fold(idea, !idea.folded);
    } else if (group && ideas.has(group.id.slice(5))) {
      choose(ideas.get(group.id.slice(5)), false);
      read(chosen);
    }
  });

  const on = (id, action) => $(id) && $(id).addEventListener("click", action);
  on("larger", () => zoom(1.25));
  on("smaller", () => zoom(0.8));
  on("whole", () => whole());
  on("fold-all", () => fold_all(true));
  on("unfold-all", () => fold_all(false));
  on("next", () => step(1));
  on("previous", () => step(-1));
  on("close", () => {
    close_about();
    if (chosen) chosen.item.focus();
  });
  search.addEventListener("input", look_for);
  search.addEventListener("keydown", (event) => {
    if (event.key === "Enter") step(event.shiftKey ? -1 : 1);
  });
  if ($("voice")) $("voice").addEventListener("change", (event) => only(event.target.value));

  addEventListener("resize", put_view);
  addEventListener("beforeprint", () => svg.setAttribute("viewBox", [left, top, width, height].join(" ")));
  addEventListener("afterprint", put_view);
  // A page may lead to one idea: viewer.html#idea-n3.
  const follow_address = () => {
    const idea = ideas.get(location.hash.replace("#idea-", ""));
    if (!idea) return;
    uncover(idea);
    choose(idea);
    read(idea);
  };
  addEventListener("hashchange", follow_address);

  // Links of the figure are followed with the pointer; with keys, those of the texts.
  for (const link of svg.querySelectorAll("a")) link.setAttribute("tabindex", "-1");
  const paper = [...svg.children].find((child) => child.tagName === "rect");
  if (paper) map.style.background = paper.getAttribute("fill");
  for (const idea of order) idea.folded = "folded" in idea.item.dataset;
  refresh();
  if (chosen) choose(chosen, false);
  whole(true);
  follow_address();
})();
