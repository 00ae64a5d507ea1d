import type { DemoCustomer, DemoOrder } from "../store-data"

/** Rimal's shoppers; Sara shops in both stores. */
export const rimalCustomers: DemoCustomer[] = [
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
    email: "fahad.mutairi@example.sa",
    first_name: "فهد",
    last_name: "المطيري",
    phone: "+966505671122",
    address: {
      city: { ar: "بريدة", en: "Buraydah" },
      province: "منطقة القصيم",
      district: "حي الريان",
      street: "طريق عمر بن الخطاب",
      building: "5536",
      postal_code: "52388",
      short_address: "QBRA5536",
    },
  },
  {
    email: "abdullah.ghamdi@example.sa",
    first_name: "عبدالله",
    last_name: "الغامدي",
    phone: "+966546782233",
    address: {
      city: { ar: "جدة", en: "Jeddah" },
      province: "منطقة مكة المكرمة",
      district: "حي الشاطئ",
      street: "شارع الكورنيش",
      building: "2904",
      postal_code: "23511",
      short_address: "JFSA2904",
    },
  },
  {
    email: "khalid.zahrani@example.sa",
    first_name: "خالد",
    last_name: "الزهراني",
    phone: "+966597893344",
    address: {
      city: { ar: "الدمام", en: "Dammam" },
      province: "المنطقة الشرقية",
      district: "حي الفيصلية",
      street: "شارع الملك خالد",
      building: "8170",
      postal_code: "32272",
      short_address: "EDFA8170",
    },
  },
]

/** Rimal's orders, oldest first. */
export const rimalOrders: DemoOrder[] = [
  {
    customer: "fahad.mutairi@example.sa",
    lines: [
      { sku: "RM-SC-101-BL-1K", quantity: 2 },
      { sku: "RM-DT-302-3K", quantity: 1 },
    ],
    shipping: "standard",
    state: "delivered",
  },
  {
    customer: "abdullah.ghamdi@example.sa",
    lines: [
      { sku: "RM-SP-201-WB-250", quantity: 3 },
      { sku: "RM-GR-408-02", quantity: 1 },
    ],
    shipping: "express",
    state: "shipped",
  },
  {
    customer: "khalid.zahrani@example.sa",
    lines: [{ sku: "RM-GR-403", quantity: 1 }],
    shipping: "standard",
    state: "canceled",
  },
  {
    customer: "sara@example.sa",
    lines: [
      { sku: "RM-GF-601", quantity: 1 },
      { sku: "GIFT-CARD-WRAP", quantity: 1 },
    ],
    shipping: "express",
    state: "paid",
  },
  {
    customer: "fahad.mutairi@example.sa",
    lines: [
      { sku: "RM-SV-503", quantity: 2 },
      { sku: "RM-SC-102-500", quantity: 1 },
    ],
    shipping: "standard",
    state: "pending",
  },
]
