/* What edx-platform's own scripts do for an XBlock: they name its handlers, take its notices, and call its function
   with its element and arguments. Beside that, a strict LMS listens in on the API that the SCORM xblock puts up. */
const $ = window.jQuery, notices = [], calls = [];

const runtime = {
  handlerUrl: (element, handler, suffix = '', query = '') =>
    document.body.dataset.handlers + '/' + handler + (suffix && '/' + suffix) + (query && '?' + query),
  notify: (name, data) => notices.push([name, data]),
};

function start() {
  for (const element of document.querySelectorAll('[data-init]')) {
    const given = element.querySelector('.xblock_json_init_args');
    window[element.dataset.init](runtime, element, given ? JSON.parse(given.textContent) : {});
  }
}

/* The xblock answers "true" to everything: each call is made to the strict LMS too, which tells what was wrong. */
function overhear(api, createLms) {
  const strict = createLms({ room: 64000, onViolation: (what) => navigator.sendBeacon('/violation', what) });
  return Object.fromEntries(Object.keys(strict.API).map((name) => [name, (...values) => {
    strict.API[name](...values);
    calls.push([name, ...values]);
    return api[name](...values);
  }]));
}

for (const [name, createLms] of [['API', createScorm12], ['API_1484_11', createScorm2004]]) {
  let installed;
  Object.defineProperty(window, name, { get: () => installed, set: (api) => { installed = overhear(api, createLms); } });
}
