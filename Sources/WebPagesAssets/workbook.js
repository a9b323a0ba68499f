/* My workbook: all that the learner has written, in order; printed, saved as a file that can be read by anybody,
   and opened in another package, which takes over what it knows and keeps the rest. */
(() => {
  'use strict';
  const { keeper, all, on, phrase } = laroverk;
  const place = document.querySelector('[data-workbook]'), earlier = document.querySelector('[data-earlier]');
  const title = document.title, fieldsHere = () => all('[data-key]');

  const make = (name, text, parts = []) => {
    const element = document.createElement(name);
    if (text) element.textContent = text;
    element.append(...parts);
    return element;
  };

  const isText = ({ w, v, o }) => w && ((v ?? '') !== '' || o.length > 0);
  const isHere = ({ item, key }) => fieldsHere().some((field) =>
    field.dataset.key.replace(/[+@].*/, '') === key.replace(/[+@].*/, '') && field.closest('[data-item]').dataset.item === item);

  /* In the page's order first, then what belongs to other pages. */
  function inOrder(fields) {
    const keys = fieldsHere().map((field) => field.dataset.key);
    const rank = ({ item, key }) => (laroverk.items.indexOf(item) + 1 || 1000) * 1000 + (keys.indexOf(key) + 1 || 999);
    return [...fields].sort((a, b) => rank(a) - rank(b) || (a.item + a.key < b.item + b.key ? -1 : 1));
  }

  const written = () => inOrder(keeper.fields().filter(isText));

  function entry(field) {
    const answer = make('dd', field.v ?? phrase('elsewhere'));
    if (field.v !== null) Object.assign(answer.dataset, { key: field.key, words: field.w });
    const others = field.o.map((text) => {
      const other = make('dd', text);
      Object.assign(other.dataset, { key: field.key, words: field.w, other: '' });
      return other;
    });
    return [make('dt', field.w), answer, ...others];
  }

  function titleOf(item) {
    const view = all('[data-item]').find((element) => element.dataset.item === item);
    return view?.querySelector('h1')?.textContent || keeper.get(item, 'title')?.v || item;
  }

  function lists(fields) {
    const items = [...new Set(fields.map(({ item }) => item))];
    return items.map((item) => {
      const part = make('section', '', [
        make('h3', titleOf(item)), make('dl', '', fields.filter((field) => field.item === item).flatMap(entry)),
      ]);
      part.dataset.of = item;
      return part;
    });
  }

  laroverk.showWorkbook = () => {
    const fields = written();
    const gone = fields.filter((field) => laroverk.items.includes(field.item) && (!isHere(field) || field.o.length));
    place?.querySelector('[data-list]').replaceChildren(...lists(fields));
    place?.toggleAttribute('data-empty', fields.length === 0);
    earlier?.querySelector('[data-list]').replaceChildren(...lists(gone));
    earlier?.toggleAttribute('hidden', gone.length === 0);
  };

  /* The file: a page of its own, in which each answer names what it answers. Its style is added as text, since
     this page's policy lets no other document have one either. */
  const STYLE = '<style>body{font:1.1rem/1.5 sans-serif;max-width:45rem;margin:2rem auto;padding:0 1rem}' +
    'dd{white-space:pre-wrap;margin:0 0 1rem}dt{font-weight:600}</style>';

  function fileText() {
    const page = document.implementation.createHTMLDocument(title);
    page.documentElement.lang = document.documentElement.lang;
    page.body.append(make('h1', phrase('workbook')), ...lists(written()));
    return '<!DOCTYPE html>\n' + page.documentElement.outerHTML.replace('<head>', '<head><meta charset="utf-8">' + STYLE);
  }

  function save() {
    const link = make('a');
    link.href = URL.createObjectURL(new Blob([fileText()], { type: 'text/html' }));
    link.download = phrase('workbook') + '.html';
    link.click();
  }

  /* Where a frame forbids downloads, which it does without a word: the same as text, to copy. */
  function copy() {
    const box = document.querySelector('[data-text]');
    box.value = written().map(({ w, v, o }) => [w, v, ...o].filter(Boolean).join('\n')).join('\n\n');
    box.hidden = false;
    box.select();
    navigator.clipboard?.writeText(box.value).catch(() => document.execCommand('copy'));
  }

  /* Half a file gives the half that it has. */
  function read(text) {
    const page = new DOMParser().parseFromString(text.replace(/<style[^]*?(<\/style>|$)/, ''), 'text/html'), state = laroverk.state.create();
    all('section[data-of]', page).forEach((part) => {
      const item = state.items[part.dataset.of] = { title: { r: 1, v: part.querySelector('h3').textContent, w: '', o: [] } };
      all('dd[data-key]', part).forEach((answer) => {
        const { key, words, other } = answer.dataset, text = answer.textContent;
        if (other === undefined) item[key] = { r: 1, v: text, w: words, o: [] };
        else item[key]?.o.push(text);
      });
    });
    return state;
  }

  on('click', '[data-save]', save);
  on('click', '[data-as-text]', copy);
  on('click', '[data-print]', () => {
    document.body.classList.add('workbook');
    print();
    document.body.classList.remove('workbook');
  });
  on('change', '[data-open]', async (field) => {
    const state = read(await field.files[0].text()), count = Object.keys(state.items).length;
    if (count) keeper.take(state);
    all('[role=status][data-opened]').forEach((line) => { line.textContent = count ? line.dataset.opened : line.dataset.foreign; });
    field.value = '';
  });
  laroverk.showWorkbook();
})();
