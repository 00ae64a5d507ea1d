"use client"

/** The last resort when not even the layout could be made; it speaks both languages. */
export default function GlobalError() {
  return (
    <html lang="ar" dir="rtl">
      <body>
        <main>
          <h1>تعذّر عرض الصفحة</h1>
          <p>
            <a href="">المحاولة مرة أخرى</a>
          </p>
          <h2 lang="en" dir="ltr">
            This page couldn’t be shown
          </h2>
          <p lang="en" dir="ltr">
            <a href="">Try again</a>
          </p>
        </main>
      </body>
    </html>
  )
}
