// A slip's QR code carries the tracking code behind "#", which a browser sends to nobody.
// Put it into the field, and out of the address, so that it does not stay in the history.
(() => {
  const field = document.querySelector("input[name=code]");
  const code = window.location.hash.slice(1);
  if (!field || !/^[0-9A-Za-z-]{12,20}$/.test(code)) return;
  field.value = code;
  window.history.replaceState(null, "", window.location.pathname);
  field.form.querySelector("button[type=submit]").focus();
})();
