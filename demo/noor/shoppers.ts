import type { DemoCustomer, DemoOrder } from "../store-data"

/** Noor's shoppers; Sara shops in both stores. */
export const noorCustomers: DemoCustomer[] = [
  {
    email: "sara@example.sa",
    first_name: "سارة",
    last_name: "القحطاني",
    phone: "+966551234501",
    address: {
      city: { ar: "الرياض", en: "Riyadh" },
      province: "منطقة الرياض",
      district: "حي النرجس",
      street: "شارع عثمان بن عفان",
      building: "7421",
      postal_code: "13328",
      short_address: "RNRA7421",
    },
  },
  {
    email: "reem.harbi@example.sa",
    first_name: "ريم",
    last_name: "الحربي",
    phone: "+966502345612",
    address: {
      city: { ar: "جدة", en: "Jeddah" },
      province: "منطقة مكة المكرمة",
      district: "حي الروضة",
      street: "شارع الأمير سعود الفيصل",
      building: "3158",
      postal_code: "23434",
      short_address: "JFRA3158",
    },
  },
  {
    email: "lama.dosari@example.sa",
    first_name: "لمى",
    last_name: "الدوسري",
    phone: "+966533456723",
    address: {
      city: { ar: "الخبر", en: "Khobar" },
      province: "المنطقة الشرقية",
      district: "حي العليا",
      street: "شارع الأمير فيصل بن فهد",
      building: "6094",
      postal_code: "34447",
      short_address: "EKOA6094",
    },
  },
  {
    email: "hind.shehri@example.sa",
    first_name: "هند",
    last_name: "الشهري",
    phone: "+966544567834",
    address: {
      city: { ar: "أبها", en: "Abha" },
      province: "منطقة عسير",
      district: "حي المنسك",
      street: "طريق الملك فهد",
      building: "2287",
      postal_code: "62521",
      short_address: "ABMA2287",
    },
  },
  {
    email: "jawaher.anazi@example.sa",
    first_name: "جواهر",
    last_name: "العنزي",
    phone: "+966565678945",
    address: {
      city: { ar: "الرياض", en: "Riyadh" },
      province: "منطقة الرياض",
      district: "حي الملقا",
      street: "شارع وادي هجر",
      building: "4810",
      postal_code: "13524",
      short_address: "RMLB4810",
    },
  },
]

/** Noor's orders, oldest first. */
export const noorOrders: DemoOrder[] = [
  {
    customer: "reem.harbi@example.sa",
    lines: [
      { sku: "NR-AB-102-56", quantity: 1 },
      { sku: "NR-SC-401-BLK", quantity: 2 },
    ],
    shipping: "standard",
    state: "delivered",
  },
  {
    customer: "sara@example.sa",
    lines: [
      { sku: "NR-DR-202-CRM-M", quantity: 1 },
      { sku: "GIFT-CARD-WRAP", quantity: 1 },
    ],
    shipping: "express",
    state: "shipped",
  },
  {
    customer: "lama.dosari@example.sa",
    lines: [{ sku: "NR-BG-501-TAN", quantity: 1 }],
    shipping: "standard",
    state: "fulfilled",
  },
  {
    customer: "hind.shehri@example.sa",
    lines: [{ sku: "NR-SH-603-BRN-38", quantity: 1 }],
    shipping: "standard",
    state: "canceled",
  },
  {
    customer: "jawaher.anazi@example.sa",
    lines: [
      { sku: "NR-AB-101-58", quantity: 1 },
      { sku: "NR-AC-702", quantity: 1 },
    ],
    shipping: "express",
    state: "paid",
  },
  {
    customer: "sara@example.sa",
    lines: [{ sku: "NR-TP-302-BLU-M", quantity: 2 }],
    shipping: "standard",
    state: "pending",
  },
]
