const VIEW = { ar: "عرض", en: "View" }
const EDIT = { ar: "إضافة وتعديل", en: "Add and edit" }
const DELETE = { ar: "حذف", en: "Delete" }

/** What can be done in a store, by the thing that it is done with. */
export const STORE_RESOURCES = {
  products: {
    label: { ar: "المنتجات", en: "Products" },
    actions: {
      view: VIEW,
      edit: EDIT,
      delete: DELETE,
      export: { ar: "تصدير إلى ملف", en: "Export to a file" },
      view_cost: { ar: "عرض سعر التكلفة", en: "See cost prices" },
    },
  },
  inventory: {
    label: { ar: "المخزون", en: "Stock" },
    actions: {
      view: VIEW,
      edit: EDIT,
      delete: DELETE,
      export: { ar: "تصدير إلى ملف", en: "Export to a file" },
    },
  },
  locations: {
    label: { ar: "الفروع والمستودعات", en: "Branches and warehouses" },
    actions: { view: VIEW, edit: EDIT },
  },
  prices: {
    label: { ar: "قوائم الأسعار", en: "Price lists" },
    actions: { view: VIEW, edit: EDIT, delete: DELETE },
  },
  promotions: {
    label: { ar: "العروض والكوبونات", en: "Promotions and coupons" },
    actions: { view: VIEW, edit: EDIT, delete: DELETE },
  },
  orders: {
    label: { ar: "الطلبات", en: "Orders" },
    actions: {
      view: VIEW,
      create: { ar: "إنشاء طلب لعميل", en: "Create for a customer" },
      edit: { ar: "تعديل", en: "Edit" },
      cancel: { ar: "إلغاء", en: "Cancel" },
      fulfill: { ar: "تجهيز وشحن", en: "Fulfil and ship" },
      return: { ar: "إرجاع واستبدال", en: "Return and exchange" },
      refund: { ar: "رد المبلغ", en: "Refund" },
      export: { ar: "تصدير إلى ملف", en: "Export to a file" },
    },
  },
  customers: {
    label: { ar: "العملاء", en: "Customers" },
    actions: {
      view: VIEW,
      edit: EDIT,
      delete: DELETE,
      view_contact: {
        ar: "عرض البريد والهاتف والعناوين",
        en: "See e-mail, phone and addresses",
      },
    },
  },
  payments: {
    label: { ar: "المدفوعات", en: "Payments" },
    actions: { view: VIEW, edit: { ar: "تحصيل وتسجيل", en: "Capture and record" } },
  },
  wallet: {
    label: { ar: "المحفظة", en: "Wallet" },
    actions: { view: VIEW, withdraw: { ar: "سحب الرصيد", en: "Withdraw money" } },
  },
  billing: {
    label: { ar: "الاشتراك والفواتير", en: "Plan and invoices" },
    actions: { view: VIEW, edit: { ar: "تغيير الباقة والدفع", en: "Change plan and card" } },
  },
  reports: {
    label: { ar: "التقارير", en: "Reports" },
    actions: { view: VIEW, export: { ar: "تصدير إلى ملف", en: "Export to a file" } },
  },
  shipping: {
    label: { ar: "الشحن", en: "Shipping" },
    actions: { view: VIEW, edit: EDIT, delete: DELETE },
  },
  taxes: {
    label: { ar: "الضرائب", en: "Taxes" },
    actions: { view: VIEW, edit: EDIT, delete: DELETE },
  },
  regions: {
    label: { ar: "المناطق والعملات", en: "Regions and currencies" },
    actions: { view: VIEW, edit: EDIT, delete: DELETE },
  },
  channels: {
    label: { ar: "قنوات البيع", en: "Sales channels" },
    actions: { view: VIEW, edit: EDIT, delete: DELETE },
  },
  settings: {
    label: { ar: "إعدادات المتجر", en: "Store settings" },
    actions: { view: VIEW, edit: { ar: "تعديل", en: "Edit" } },
  },
  domains: {
    label: { ar: "النطاقات", en: "Domains" },
    actions: { edit: EDIT },
  },
  files: {
    label: { ar: "الملفات", en: "Files" },
    actions: {
      view: VIEW,
      upload: { ar: "رفع", en: "Upload" },
      delete: DELETE,
    },
  },
  notifications: {
    label: { ar: "الإشعارات", en: "Notifications" },
    actions: { view: VIEW },
  },
  staff: {
    label: { ar: "فريق العمل", en: "Staff" },
    actions: {
      view: VIEW,
      invite: { ar: "دعوة", en: "Invite" },
      edit: { ar: "تعديل وتغيير الدور", en: "Edit and change roles" },
      remove: { ar: "إزالة", en: "Remove" },
    },
  },
  roles: {
    label: { ar: "الأدوار والصلاحيات", en: "Roles and permissions" },
    actions: { view: VIEW, edit: EDIT },
  },
  api_keys: {
    label: { ar: "مفاتيح الربط البرمجي", en: "API keys" },
    actions: { view: VIEW, edit: EDIT },
  },
  plugins: {
    label: { ar: "الإضافات", en: "Plugins" },
    actions: { view: VIEW, edit: { ar: "تثبيت وإعداد", en: "Install and set up" } },
  },
  audit: {
    label: { ar: "سجل النشاط", en: "Audit trail" },
    actions: { view: VIEW, export: { ar: "تصدير إلى ملف", en: "Export to a file" } },
  },
  mail: {
    label: { ar: "الرسائل البريدية", en: "Mails" },
    actions: { view: VIEW, resend: { ar: "إعادة الإرسال", en: "Send again" } },
  },
  break_glass: {
    label: { ar: "دخول دعم المنصة", en: "Access by the platform's support" },
    actions: {
      view: VIEW,
      consent: { ar: "الموافقة على التعديل أو رفضه", en: "Consent to changes, or refuse" },
      end: { ar: "إنهاء الدخول", en: "End it" },
    },
  },
  workflows: {
    label: { ar: "العمليات الخلفية", en: "Background work" },
    actions: { view: VIEW, edit: { ar: "متابعة وإيقاف", en: "Answer its steps" } },
  },
} as const
