/**
 * The content security policy of the pages, as a <meta> so that it holds on any web server.
 * Styles are 'unsafe-inline' because Fluent UI writes its rules into <style> elements; a nonce would
 * be the same text on every visit of a static page, and so protect nothing. Scripts are ours alone.
 */
const CDN = "https://appsforoffice.microsoft.com";

/** The policy's text. `office`: `local` or `cdn`, where office.js comes from. */
function securityPolicy(office) {
  const scripts = office === "cdn" ? `'self' ${CDN}` : "'self'";
  return Object.entries({
    "default-src": "'none'",
    "script-src": scripts,
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "frame-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
  })
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}

module.exports = { securityPolicy };
