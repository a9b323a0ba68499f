/* The page itself: tick boxes, progress, "done", paper. It knows of no LMS. It tells what the learner has
   done by the event "laroverk:change" and takes "laroverk:restore" and "laroverk:say" from whoever keeps it. */
(() => {
  'use strict';
  const all = (selector) => Array.from(document.querySelectorAll(selector));
  const boxes = all('input[data-key]');
  const steps = boxes.filter((box) => box.closest('.steps'));
  const button = document.querySelector('button[data-done]');
  let done = false;

  const ticks = () => boxes.filter((box) => box.checked).map((box) => box.dataset.key);

  function showProgress() {
    const bars = all('.track [data-step]');
    steps.forEach((box) => bars.filter((bar) => bar.dataset.step === box.dataset.key)
      .forEach((bar) => bar.classList.toggle('on', box.checked)));
    all('[data-count]').forEach((place) => {
      place.textContent = steps.filter((box) => box.checked).length;
    });
  }

  function showDone() {
    if (!button || !done) return;
    button.textContent = button.dataset.done;
    button.setAttribute('aria-disabled', 'true');
  }

  function tell() {
    const detail = { done, ticks: ticks(), known: boxes.map((box) => box.dataset.key) };
    document.dispatchEvent(new CustomEvent('laroverk:change', { detail }));
  }

  /* What was kept is added to what has been ticked since the page opened: neither takes from the other. */
  function restore(kept) {
    boxes.forEach((box) => { box.checked = box.checked || kept.ticks.includes(box.dataset.key); });
    done = done || kept.done;
    showProgress();
    showDone();
    if (done !== kept.done || ticks().some((key) => !kept.ticks.includes(key))) tell();
  }

  /* A sentence stands on the element that shows it, in the page's own language. */
  function say(name) {
    all('[role=status]').forEach((place) => {
      if (name in place.dataset) place.textContent = place.dataset[name];
    });
  }

  boxes.forEach((box) => box.addEventListener('change', () => { showProgress(); tell(); }));
  if (button) {
    button.addEventListener('click', () => {
      if (done) return;
      done = true;
      showDone();
      tell();
    });
  }
  document.addEventListener('laroverk:restore', (event) => restore(event.detail));
  document.addEventListener('laroverk:say', (event) => say(event.detail));

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
  showProgress();
})();
