/* The page itself: boxes to tick, fields to write in, progress, "done", paper. What is kept where, keeper.js
   knows. Every word that is shown stands in the HTML. */
(() => {
  'use strict';
  const all = (selector, from = document) => Array.from(from.querySelectorAll(selector));
  const { keeper } = laroverk;
  const itemOf = (element) => element.closest('[data-item]').dataset.item;
  const fields = all('[data-key]');
  const isBox = (field) => field.type === 'checkbox';
  laroverk.items = [...new Set(all('[data-item]').map(itemOf))];
  laroverk.isShared = (key) => fields.some((field) => field.dataset.key === key && 'shared' in field.dataset);

  function showProgress() {
    all('[data-item]').forEach((item) => {
      const boxes = all('.steps input[data-key]', item);
      boxes.forEach((box) => all('.track [data-step]', item)
        .filter((bar) => bar.dataset.step === box.dataset.key)
        .forEach((bar) => bar.classList.toggle('on', box.checked)));
      all('[data-count]', item).forEach((place) => { place.textContent = boxes.filter((box) => box.checked).length; });
    });
  }

  function showDone(button) {
    if (keeper.get(itemOf(button), 'done')?.v !== '1' || button.hasAttribute('aria-disabled')) return;
    button.textContent = button.dataset.done;
    button.setAttribute('aria-disabled', 'true');
  }

  function fill(field) {
    const kept = keeper.get(itemOf(field), field.dataset.key), text = kept?.v ?? '';
    if (isBox(field)) field.checked = text === '1';
    else if (field.value !== text) field.value = text;
    field.shown = text;
  }

  function show() {
    fields.forEach(fill);
    all('button[data-done]').forEach(showDone);
    showProgress();
  }

  const valueOf = (field) => (isBox(field) ? (field.checked ? '1' : '') : field.value);

  function changed(field) {
    const text = valueOf(field);
    keeper.edit(itemOf(field), field.dataset.key, text, field.dataset.words, field.shown);
    field.shown = text;
    showProgress();
  }

  /* A sentence stands on the element that shows it, in the page's own language. */
  function say(name) {
    all('[role=status]').forEach((place) => {
      if (name in place.dataset || name === 'online') place.textContent = place.dataset[name] ?? '';
    });
  }

  document.addEventListener('input', ({ target }) => { if (target.dataset.key) changed(target); });
  document.addEventListener('change', ({ target }) => { if (target.dataset.key) keeper.soon(); });
  all('button[data-done]').forEach((button) => button.addEventListener('click', () => {
    keeper.edit(itemOf(button), 'done', '1');
    showDone(button);
    if (keeper.mode() === 'offline') say('unkept');
    keeper.send();
  }));
  all('button[data-close]').forEach((button) => button.addEventListener('click', async () => {
    say(await keeper.close() ? 'saved' : 'unsaved');
  }));
  keeper.listen({ show, say });

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
  addEventListener('pageshow', showProgress);
  addEventListener('DOMContentLoaded', keeper.start);
  show();
})();
