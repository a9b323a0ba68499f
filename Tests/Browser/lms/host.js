/* The window of an LMS. The tests call `launch`; a frame between it and the content has the address in its hash. */
let lms = null;

function launch({ url, options = {}, where = 'parent', delay = 0 }) {
  lms = createScorm12(options);
  const install = () => { window.API = lms.API; };
  if (delay) setTimeout(install, delay); else install();
  if (where === 'opener') window.open(url);
  else document.getElementById('content').src = url;
}

const leave = () => { document.getElementById('content').src = 'about:blank'; };

addEventListener('DOMContentLoaded', () => {
  if (location.hash) document.getElementById('content').src = location.hash.slice(1);
});
