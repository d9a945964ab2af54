// Suggestions while typing: a combobox with a list box (ARIA 1.2). Without this script every search is a plain form.
const PAUSE = 150, FEWEST = 2;
document.querySelectorAll("form.find").forEach((form, place) => suggest(form, form.querySelector("[type=search]"), `suggest-${place}`));

function suggest(form, input, id) {
  const list = made("ul", { id, role: "listbox", class: "suggest", hidden: "", "aria-label": input.ariaLabel || input.labels[0].textContent });
  const status = made("p", { role: "status", class: "hide" });
  let timer, request, results = [], active = -1;
  form.append(list, status);
  attributes(input, { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": id });

  async function ask() {
    request?.abort();
    request = new AbortController();
    const answer = await fetch(`${form.action}.json?q=${encodeURIComponent(input.value.trim())}`, { signal: request.signal });
    if (!answer.ok) return close();
    const found = await answer.json();
    if (document.activeElement !== input) return;
    results = found.results;
    list.replaceChildren(...results.map(option));
    status.textContent = found.said;
    open();
  }

  function option({ title, lang, hint }, place) {
    const item = made("li", { id: `${id}-${place}`, role: "option", "aria-selected": "false" });
    const words = made("span", lang ? { lang } : {}), small = made("small", {});
    words.textContent = title;
    small.textContent = hint;
    item.append(words, " ", small);
    item.addEventListener("click", () => go(place));
    return item;
  }

  function open() {
    list.hidden = !results.length;
    input.setAttribute("aria-expanded", String(!list.hidden));
    choose(-1);
  }

  function close() {
    clearTimeout(timer);
    request?.abort();
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    choose(-1);
  }

  function choose(place) {
    active = place;
    [...list.children].forEach((item, at) => item.setAttribute("aria-selected", String(at === active)));
    const item = list.children[active];
    item ? input.setAttribute("aria-activedescendant", item.id) : input.removeAttribute("aria-activedescendant");
    item?.scrollIntoView({ block: "nearest" });
  }

  function go(place) {
    location.assign(results[place].href);
  }

  const KEYS = {
    ArrowDown: () => (list.hidden ? open() : choose(active + 1 < results.length ? active + 1 : 0)),
    ArrowUp: () => (list.hidden ? open() : choose(active > 0 ? active - 1 : results.length - 1)),
    Enter: () => active >= 0 && (go(active), true),
    Escape: () => !list.hidden && (close(), true),
  };

  input.addEventListener("input", () => {
    close();
    if (input.value.trim().length < FEWEST) return (results = []), (status.textContent = "");
    timer = setTimeout(() => ask().catch(() => {}), PAUSE);
  });
  input.addEventListener("keydown", (event) => {
    if (!event.isComposing && KEYS[event.key] && KEYS[event.key]() !== false) event.preventDefault();
  });
  input.addEventListener("blur", close);
  list.addEventListener("mousedown", (event) => event.preventDefault());
}

function made(name, given) {
  return attributes(document.createElement(name), given);
}

function attributes(element, given) {
  Object.entries(given).forEach(([name, value]) => element.setAttribute(name, value));
  return element;
}
