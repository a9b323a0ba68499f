/* The window of an LMS. The tests call `launch`, or open it with the number of a launch in its address, and then
   what the LMS gets is sent to the server. A frame between it and the content has the content's address in its hash. */
let lms = null;

function install(where, delay, standard) {
  const put = () => { window[standard === 'scorm-2004' ? 'API_1484_11' : 'API'] = lms.API; };
  if (delay) setTimeout(put, delay); else put();
}

function launch({ url, options = {}, where = 'parent', delay = 0, standard = 'scorm-1.2' }) {
  if (standard !== 'cmi5') {
    lms = standard === 'scorm-2004' ? createScorm2004(options) : createScorm12(options);
    install(where, delay, standard);
  }
  if (where === 'opener') window.open(url);
  else if (where !== 'nowhere') show(url, options.sandbox);
}

function show(url, sandbox) {
  const frame = document.getElementById('content');
  if (sandbox) frame.sandbox = sandbox;
  frame.src = url;
}

/* How what was set gets to the server: each as some LMS does it. */
const transports = {
  blocking(address, body) {
    const request = new XMLHttpRequest();
    try {
      request.open('POST', address, false);
      request.send(body);
      return request.responseText === 'true';
    } catch {
      return false;
    }
  },
  fetch(address, body) {
    fetch(address, { method: 'POST', body }).catch(() => {});
    return true;
  },
  beacon(address, body) {
    navigator.sendBeacon(address, body);
    return true;
  },
};

function boot(number) {
  const request = new XMLHttpRequest();
  request.open('GET', '/launch/' + number, false);
  request.send();
  const { standard, url, values, learner, options } = JSON.parse(request.responseText);
  const { transport = 'blocking', where, delay, via, ...more } = options;
  const who = standard === 'scorm-2004' ? 'cmi.learner_id' : 'cmi.core.student_id';
  const name = transport === 'stubborn' ? 'blocking' : transport;
  launch({
    url: via ? via + '#' + new URL(url, location) : url, where, delay, standard,
    options: {
      ...more, store: { ...values, [who]: learner, ...more.store }, forgetsWhatItSent: transport === 'stubborn',
      send: (all) => transports[name]('/commit/' + number, JSON.stringify(all)),
      onViolation: (what) => navigator.sendBeacon('/violation', what),
    },
  });
}

const leave = () => { document.getElementById('content').src = 'about:blank'; };

addEventListener('DOMContentLoaded', () => {
  if (location.hash) document.getElementById('content').src = location.hash.slice(1);
  else if (location.search) boot(location.search.slice(1));
});
