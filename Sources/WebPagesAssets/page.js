/* The page itself: boxes to tick, fields to write in, ways to see the steps, "done", paper. What is kept where,
   keeper.js knows. Every word that is shown stands in the HTML. */
(() => {
  'use strict';
  const all = (selector, from = document) => Array.from(from.querySelectorAll(selector));
  const on = (name, selector, act) => document.addEventListener(name, (event) => {
    const found = event.target.closest?.(selector);
    if (found) act(found, event);
  });
  const { keeper } = laroverk;
  const itemOf = (element) => element.closest('[data-item]').dataset.item;
  const fields = () => all('[data-key]:is(input, textarea, select)');
  const isBox = (field) => field.type === 'checkbox';
  const phrase = (name) => document.getElementById('phrases')?.dataset[name] ?? '';
  laroverk.items = [...new Set(all('[data-item]').map(itemOf))];
  laroverk.isShared = (key) => all('[data-shared]').some((field) => field.dataset.key === key);
  Object.assign(laroverk, { all, on, phrase });

  /* Progress. */
  function showProgress() {
    all('[data-item]').forEach((item) => {
      const boxes = all('.steps input[data-key]', item).filter((box) => box.offsetParent);
      const ticked = boxes.filter((box) => box.checked).map((box) => box.dataset.key);
      all('.track [data-step]', item).forEach((bar) => bar.classList.toggle('on', ticked.includes(bar.dataset.step)));
      all('[data-count]', item).forEach((place) => { place.textContent = ticked.length; });
      all('[data-total]', item).forEach((place) => { place.textContent = boxes.length; });
    });
  }

  function showDone(button) {
    if (keeper.get(itemOf(button), 'done')?.v !== '1' || button.hasAttribute('aria-disabled')) return;
    button.textContent = button.dataset.done;
    button.setAttribute('aria-disabled', 'true');
  }

  /* Fields. */
  const valueOf = (field) => (isBox(field) ? (field.checked ? '1' : '') : field.value);

  function fill(field) {
    const kept = keeper.get(itemOf(field), field.dataset.key), text = kept?.v ?? '';
    if (isBox(field)) field.checked = text === '1';
    else if (field.value !== text) field.value = text;
    field.shown = text;
    grow(field);
    note(field, kept);
  }

  /* Where the browser cannot let a field grow by itself. */
  function grow(field) {
    if (field.tagName !== 'TEXTAREA' || CSS.supports('field-sizing', 'content')) return;
    field.style.height = 'auto';
    field.style.height = field.scrollHeight + 2 + 'px';
  }

  /* Under a field: that its words lie elsewhere, and how many they may be. */
  function note(field, kept) {
    const place = document.getElementById(field.id + '.note');
    if (!place) return;
    const where = kept ? keeper.whereabouts({ item: itemOf(field), key: field.dataset.key, ...kept }) : 'lms';
    const most = Number(field.dataset.most), count = field.value.trim().split(/\s+/).filter(Boolean).length;
    place.textContent = [most && count ? `${count} ${phrase('of')} ${most} ${phrase('words')}` : '', phrase(where)]
      .filter(Boolean).join(' \u00b7 ');
    place.classList.toggle('over', Boolean(most) && count > most);
  }

  function changed(field) {
    const { key, words } = field.dataset, text = valueOf(field);
    keeper.edit(itemOf(field), key, text, words, field.shown);
    field.shown = text;
    grow(field);
    note(field, keeper.get(itemOf(field), key));
    if (field.dataset.choice) choose(field);
    if (isBox(field)) showProgress();
    judge(field.closest('[data-item]'));
  }

  /* A choice that CSS acts on: data-variant="digital" on the item. */
  function choose(field) {
    const item = field.closest('[data-item]'), text = valueOf(field);
    if (text) item.dataset[field.dataset.choice] = text;
    else delete item.dataset[field.dataset.choice];
    all('details[data-variant]', item).forEach((fold) => { fold.open = fold.dataset.variant === item.dataset.variant; });
    showProgress();
  }

  /* On a phone each row is a card: every cell says its column. */
  function nameCells(table) {
    const names = all('thead tr > *', table).map((head) => head.textContent);
    all('tbody tr', table).forEach((row) => all(':scope > *', row).forEach((cell, n) => { cell.dataset.label = names[n]; }));
  }

  function show() {
    all('table[data-grows]').forEach(addKeptRows);
    fields().forEach(fill);
    all('[data-choice]').forEach(choose);
    all('button[data-done]').forEach(showDone);
    showProgress();
    goOn();
    laroverk.showWorkbook?.();
  }

  /* Rows of a template beyond those on paper: keys end in +1, +2. */
  function addRow(table) {
    const rows = all('tbody tr', table), last = rows[rows.length - 1], row = last.cloneNode(true);
    const number = rows.length - Number(table.dataset.grows) + 1, head = row.querySelector('th');
    if (head && /^\d+$/.test(head.textContent)) head.textContent = rows.length + 1;
    all('[data-key]', row).forEach((field) => {
      const key = field.dataset.key.replace(/\+\d+/, '').replace(/(@\d+)?$/, `+${number}$1`);
      field.dataset.words = field.dataset.words.replace(/( \+\d+)?$/, ` +${number}`);
      const id = field.id.replace(field.dataset.key, key), note = field.nextElementSibling;
      field.setAttribute('aria-label', field.dataset.words);
      field.setAttribute('aria-describedby', id + '.note');
      Object.assign(field, { id, value: '', shown: '' });
      if (note) note.id = id + '.note';
      field.dataset.key = key;
    });
    last.after(row);
    return row;
  }

  function addKeptRows(table) {
    const first = table.querySelector('[data-key]'), start = table.closest('[data-template]').dataset.template + '.';
    const most = keeper.fields().filter(({ item, key, v }) => item === itemOf(table) && key.startsWith(start) && v !== '')
      .reduce((sum, { key }) => Math.max(sum, Number(/\+(\d+)/.exec(key)?.[1] ?? 0)), 0);
    while (first && all('tbody tr', table).length < Number(table.dataset.grows) + most) addRow(table);
  }

  /* One set of answers an occasion: the second's keys end in @2. */
  function showSet(chooser) {
    const part = chooser.closest('section'), number = Number(chooser.value);
    all('[data-key]', part).forEach((field) => {
      field.dataset.key = field.dataset.key.replace(/@\d+$/, '') + (number > 1 ? '@' + number : '');
      field.dataset.words = field.dataset.words.replace(/ \[\d+\]$/, '') + (number > 1 ? ` [${number}]` : '');
      fill(field);
    });
  }

  /* One step at a time, and the time that is left of it. */
  const clock = { until: 0, left: 0, timer: 0 };
  const stepsOf = (item) => all('.steps > li', item).filter((step) => !(item.dataset.short && 'skippable' in step.dataset));

  function showStep(item, number) {
    const steps = stepsOf(item), at = Math.max(0, Math.min(steps.length - 1, number));
    steps.forEach((step, n) => step.classList.toggle('now', n === at));
    item.dataset.step = at;
    all('[data-go="-1"]', item).forEach((button) => { button.disabled = at === 0; });
    all('[data-go="1"]', item).forEach((button) => { button.disabled = at === steps.length - 1; });
    setClock(item, Number(steps[at]?.dataset.minutes || 0) * 60);
  }

  function setClock(item, seconds) {
    clearInterval(clock.timer);
    Object.assign(clock, { timer: 0, left: seconds });
    showClock(item);
  }

  function showClock(item) {
    const left = clock.timer ? Math.round((clock.until - performance.now()) / 1000) : clock.left, over = left < 0 ? '+' : '';
    const minutes = Math.floor(Math.abs(left) / 60), seconds = String(Math.abs(left) % 60).padStart(2, '0');
    all('[data-clock]', item).forEach((place) => { place.textContent = `${over}${minutes}:${seconds}`; });
    all('[data-run]', item).forEach((button) => button.setAttribute('aria-pressed', String(Boolean(clock.timer))));
    if (clock.timer && left === 0) say('time');
  }

  function runClock(item) {
    if (clock.timer) {
      clock.left = Math.round((clock.until - performance.now()) / 1000);
      return setClock(item, clock.left);
    }
    clock.until = performance.now() + clock.left * 1000;
    clock.timer = setInterval(() => showClock(item), 1000);
    return showClock(item);
  }

  /* An item is done when all that its author asks for is: opened, steps, reflection. */
  const isMet = {
    opened: (item) => !item.hidden,
    steps(item) {
      const boxes = all('.steps > li:not([data-skippable]) > input', item);
      return boxes.length > 0 && boxes.every((box) => box.checked);
    },
    meeting: (item) => isMet.steps(item),
    reflection: (item) => all('.questions textarea', item).every((field) => field.value.trim()),
  };

  function judge(item) {
    const rules = (item.dataset.completedWhen || '').split(' ').filter(Boolean);
    if (!rules.length || !rules.every((rule) => isMet[rule]?.(item))) return;
    keeper.edit(item.dataset.item, 'done', '1');
    all('button[data-done]', item).forEach(showDone);
  }

  /* The views of a module: one is seen, and its address says which. A link may lead to a place within one. */
  const views = all('[data-view]');

  function route() {
    const at = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const seen = views.find((view) => view.contains(at)) ?? views.find((view) => !view.hidden) ?? views[0];
    views.forEach((view) => { view.hidden = view !== seen; });
    all('.views a').forEach((link) => {
      if (link.hash === '#' + seen?.id) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    });
    if (at === seen && seen) scrollTo(0, 0);
    else if (seen?.contains(at)) at.scrollIntoView();
    if (seen && at) keeper.edit(laroverk.items[0], 'place', seen.id);
    all('[data-item]').forEach(judge);
    all('textarea', seen ?? document).forEach(grow);
  }

  /* Where the learner left off. */
  function goOn() {
    const place = keeper.get(laroverk.items[0], 'place')?.v;
    if (place && !location.hash && views.some((view) => view.id === place)) location.replace('#' + place);
  }

  /* A sentence stands on the element that shows it, in the page's own language. */
  function say(name) {
    all('[role=status]').forEach((place) => {
      if (name in place.dataset) place.textContent = place.dataset[name];
      if (name === 'online' && 'offline' in place.dataset) place.textContent = '';
    });
  }

  /* What the learner does. */
  on('input', '[data-key]', changed);
  on('change', '[data-key]', () => keeper.soon());
  on('change', '[data-sets]', showSet);
  on('click', '[data-add]', (button) => {
    addRow(button.closest('section').querySelector('table[data-grows]')).querySelector('[data-key]').focus();
  });
  on('click', 'button[data-done]', (button) => {
    keeper.edit(itemOf(button), 'done', '1');
    showDone(button);
    if (keeper.mode() === 'offline') say('unkept');
    keeper.send();
  });
  on('click', '[data-one]', (button) => {
    const item = button.closest('[data-item]'), isOn = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', String(isOn));
    item.classList.toggle('one', isOn);
    showStep(item, stepsOf(item).findIndex((step) => step.querySelector('input:not(:checked)')));
  });
  on('click', '[data-go]', (button) => {
    const item = button.closest('[data-item]');
    showStep(item, Number(item.dataset.step) + Number(button.dataset.go));
    item.querySelector('.steps .now h3').scrollIntoView({ block: 'nearest' });
  });
  on('click', '[data-run]', (button) => runClock(button.closest('[data-item]')));
  on('click', '[data-share]', async (button) => {
    const field = button.closest('li').querySelector('textarea');
    const shared = await keeper.share(itemOf(field), field.dataset.key);
    button.textContent = shared ? button.dataset.told : button.dataset.failed;
    if (shared) button.setAttribute('aria-disabled', 'true');
  });
  on('click', '[data-print-one]', (button) => {
    const sheet = button.closest('section');
    [document.body, sheet].forEach((element) => element.classList.add('only'));
    print();
    [document.body, sheet].forEach((element) => element.classList.remove('only'));
  });
  on('click', '[data-copy]', (button) => {
    getSelection().selectAllChildren(button.closest('section').querySelector('blockquote'));
    if (document.execCommand('copy')) button.textContent = button.dataset.copy;
  });
  on('click', '[data-close]', async () => say(await keeper.close() ? 'closed' : 'unsaved'));
  keeper.listen({ show, say });

  /* Only while words are saved nowhere. */
  addEventListener('beforeunload', (event) => { if (keeper.isAtRisk()) event.preventDefault(); });

  /* On paper nothing is folded; afterwards each fold is as it was. */
  let folded = [];
  addEventListener('beforeprint', () => {
    folded = folded.concat(all('details:not([open])'));
    folded.forEach((fold) => { fold.open = true; });
  });
  addEventListener('afterprint', () => {
    folded.forEach((fold) => { fold.open = false; });
    folded = [];
  });

  const contents = document.querySelector('.side details');
  if (contents) contents.open = matchMedia('(min-width: 62rem)').matches;
  all('table:has(textarea)').forEach(nameCells);
  addEventListener('pageshow', showProgress);
  addEventListener('hashchange', route);
  addEventListener('DOMContentLoaded', keeper.start);
  show();
  if (views.length) route();
})();
