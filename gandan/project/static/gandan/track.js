// A slip's QR code carries the tracking code behind "#", which a browser sends to nobody.
// Put it into the field, out of the address, so that it does not stay in the history, and send it.
(() => {
  const field = document.querySelector("input[name=code]");
  const code = window.location.hash.slice(1);
  if (!field || !/^[0-9A-Z]{4}(-?[0-9A-Z]{4}){2}$/i.test(code)) return;
  field.value = code;
  window.history.replaceState(null, "", window.location.pathname);
  field.form.submit();
})();
