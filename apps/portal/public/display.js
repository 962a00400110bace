/* Runs before the first paint: puts the reader's remembered display on <html>, so nothing flashes. */
(function () {
  var root = document.documentElement;
  root.setAttribute('data-js', '');
  var kept = {};
  try {
    kept = JSON.parse(localStorage.getItem('yangguang.display') || '{}') || {};
  } catch (e) {
    kept = {};
  }
  if (kept.theme === 'dark' || kept.theme === 'light') root.setAttribute('data-theme', kept.theme);
  if (kept.size === 'large') root.setAttribute('data-size', 'large');
  var wished = window.matchMedia && matchMedia('(prefers-contrast: more)').matches;
  if (kept.contrast === 'high' || (!kept.contrast && wished)) root.setAttribute('data-contrast', 'high');
})();
