/** The page that shows the API. Everything it loads comes from this server. */
export const PAGE = `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Wasla API · واجهة وصلة البرمجية</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/docs/assets/swagger-ui.css">
<link rel="stylesheet" href="/docs/assets/page.css">
</head>
<body>
<header>
<p class="name"><b>Wasla</b> <b lang="ar" dir="rtl">وصلة</b> <span>API</span></p>
<nav><a href="/docs/openapi.json" download>OpenAPI 3.1</a></nav>
</header>
<section class="intro">
<div lang="ar" dir="rtl">
<h1>واجهة وصلة البرمجية</h1>
<p>كل ما يفعله المتجر يُفعل أيضًا بهذه الواجهة. خاطب متجرك على نطاقه، وأرسل المفتاح العام مع طلبات
المتسوّقين، ورمز الدخول مع طلبات الإدارة. رسائل الأخطاء بالعربية أو الإنجليزية حسب
<code dir="ltr">Accept-Language</code>، أمّا رموزها فلا تتغيّر.</p>
</div>
<div lang="en" dir="ltr">
<h2>The Wasla API</h2>
<p>Whatever a store does, this API does. Speak to your store at its own address; send the
publishable key with shoppers' requests and a log-in's token with the staff's. Messages come in
Arabic or English by <code>Accept-Language</code>; error codes never change.</p>
</div>
</section>
<main id="api"><noscript>
<p>This page needs JavaScript. <a href="/docs/openapi.json">openapi.json</a></p>
</noscript></main>
<script src="/docs/assets/swagger-ui-bundle.js"></script>
<script src="/docs/assets/start.js"></script>
</body>
</html>
`

/** How the page looks around and inside the list of operations. */
export const STYLE = `
:root { color-scheme: light; }
body { margin: 0; background: #fbfaf7; color: #1d2521;
  font-family: system-ui, "Segoe UI", "Noto Sans Arabic", sans-serif; }
header, .intro, main { max-inline-size: 72rem; margin-inline: auto; padding-inline: 1.25rem; }
header { display: flex; align-items: center; justify-content: space-between;
  padding-block: 1rem; border-block-end: 1px solid #e3e0d6; }
.name { margin: 0; font-size: 1.25rem; color: #0d5c4a; }
.name span { color: #5c655f; font-weight: 400; }
header a { color: #0d5c4a; }
.intro { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
  gap: 1rem 2.5rem; padding-block: 1.5rem .5rem; line-height: 1.75; }
.intro h1, .intro h2 { font-size: 1.25rem; margin: 0 0 .25rem; }
.intro p { margin: 0; color: #3c4641; }
.intro code { background: #efece3; border-radius: 4px; padding-inline: .3em; }
.swagger-ui .info, .swagger-ui .servers-title, .swagger-ui .scheme-container .servers
  { display: none; }
.swagger-ui .wrapper { padding-inline: 0; }
.swagger-ui .scheme-container { background: none; box-shadow: none; padding-block: .75rem; }
.swagger-ui .opblock-tag { font-size: 1.05rem; }
.swagger-ui .opblock .opblock-summary-path { overflow-wrap: anywhere; word-break: normal; }
@media (max-width: 40rem) {
  main { overflow-x: auto; }
  .swagger-ui .opblock .opblock-summary { flex-wrap: wrap; }
  .swagger-ui .opblock .opblock-summary-path { max-inline-size: 100%; }
  .swagger-ui .opblock-summary-description { flex-basis: 100%; padding: .25rem 0 0 .25rem; }
  .swagger-ui .opblock-summary-control { flex-wrap: wrap; min-inline-size: 0; }
}
`

/** What starts the list; it stands in a file of its own, since the page runs no inline script. */
export const START = `
window.SwaggerUIBundle({
  url: "/docs/openapi.json",
  dom_id: "#api",
  docExpansion: "none",
  filter: true,
  tagsSorter: "alpha",
  operationsSorter: "alpha",
  defaultModelsExpandDepth: -1,
  defaultModelExpandDepth: 2,
  displayRequestDuration: true,
  validatorUrl: null,
  deepLinking: true
})
`
