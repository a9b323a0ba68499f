/* The session with a learning record store. */
(() => {
  'use strict';
  document.dispatchEvent(new CustomEvent('laroverk:say', { detail: 'offline' }));
})();
