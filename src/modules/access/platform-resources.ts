const VIEW = { ar: "عرض", en: "View" }
const EDIT = { ar: "إضافة وتعديل", en: "Add and edit" }

/** What the platform's own staff can do, which no role of a store can. */
export const PLATFORM_RESOURCES = {
  tenants: {
    label: { ar: "المتاجر", en: "Stores" },
    actions: {
      view: VIEW,
      create: { ar: "فتح متجر", en: "Open" },
      edit: { ar: "تعديل", en: "Edit" },
      suspend: { ar: "إيقاف وإعادة تشغيل", en: "Suspend and resume" },
      close: { ar: "إغلاق نهائي", en: "Close for good" },
    },
  },
  operators: {
    label: { ar: "فريق المنصة", en: "The platform's staff" },
    actions: { view: VIEW, edit: EDIT },
  },
  platform_audit: {
    label: { ar: "سجل النشاط عبر المتاجر", en: "Audit across stores" },
    actions: { view: VIEW, export: { ar: "تصدير إلى ملف", en: "Export to a file" } },
  },
  platform_break_glass: {
    label: { ar: "الدخول الطارئ إلى المتاجر", en: "Break-glass access to stores" },
    actions: {
      view: VIEW,
      request: { ar: "طلب الدخول", en: "Request" },
      approve: { ar: "الموافقة عليه", en: "Approve" },
    },
  },
  platform_finance: {
    label: { ar: "مالية المنصة", en: "The platform's finance" },
    actions: { view: VIEW, edit: EDIT },
  },
  platform_reports: {
    label: { ar: "تقارير المنصة", en: "The platform's reports" },
    actions: { view: VIEW },
  },
  platform_mailbox: {
    label: { ar: "صندوق البريد المحلي", en: "Local mailbox" },
    actions: { view: VIEW },
  },
  servers: {
    label: { ar: "الخوادم", en: "Servers" },
    actions: { view: VIEW },
  },
} as const
