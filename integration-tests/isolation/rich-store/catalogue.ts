import { createProduct } from "../../factories/product"
import type { TestStore } from "../../factories/store"
import type { Maker } from "./maker"

const PNG = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex")
const BOUNDARY = "wasla-boundary"

async function upload(store: TestStore, path: string, name: string, content: Buffer, type: string) {
  const field = path.endsWith("uploads") ? "files" : "file"
  const head =
    `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${field}"; filename="${name}"\r\n` +
    `Content-Type: ${type}\r\n\r\n`
  const data = Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${BOUNDARY}--\r\n`)])
  const raw = { type: `multipart/form-data; boundary=${BOUNDARY}`, data }
  const answer = await store.staff.post(path, { raw })
  if (answer.status >= 300) {
    throw new Error(`POST ${path}: ${answer.status} ${answer.text}`)
  }
  return answer.body
}

/** Puts a picture where everyone may see it, and gives its address and key. */
export async function uploadPicture(
  store: TestStore,
  name: string
): Promise<{ id: string; url: string }> {
  const body = await upload(store, "/admin/uploads", name, PNG, "image/png")
  const [file] = body.files as { id: string; url: string }[]
  return file
}

/** Starts an import that then waits for somebody to confirm it. */
export async function startImport(store: TestStore, marker: string): Promise<string> {
  const option = "Variant Option 1 Name,Variant Option 1 Value"
  const header = `Product Handle,Product Title,Variant Title,${option}`
  const rows = `${header}\n${marker}-import,${marker},One,Size,One\n`
  const body = await upload(store, "/admin/products/import", "i.csv", Buffer.from(rows), "text/csv")
  return String(body.transaction_id)
}

/** Products with everything that can hang on one, and prices and promotions about them. */
export async function addCatalogue(maker: Maker, store: TestStore) {
  const { marker } = maker
  const product = await createProduct(store, { title: marker, sku: marker, stock: 100 })
  const picture = await uploadPicture(store, `${marker}.png`)
  const category = await maker.make("product_category", "/admin/product-categories", {
    name: marker,
    is_active: true,
  })
  const collection = await maker.make("collection", "/admin/collections", { title: marker })
  const type = await maker.make("product_type", "/admin/product-types", { value: marker })
  const tag = await maker.make("product_tag", "/admin/product-tags", { value: marker })
  await maker.post(`/admin/products/${product.id}`, {
    categories: [{ id: category.id }],
    collection_id: collection.id,
    type_id: type.id,
    tags: [{ id: tag.id }],
    images: [{ url: picture.url }],
    thumbnail: picture.url,
  })
  await maker.post("/admin/product-options", { title: marker, values: [marker] })
  const campaign = await maker.make("campaign", "/admin/campaigns", {
    name: marker,
    campaign_identifier: marker,
  })
  await maker.post("/admin/promotions", {
    code: marker,
    type: "standard",
    status: "active",
    campaign_id: campaign.id,
    application_method: { type: "percentage", target_type: "order", value: 10 },
    rules: [{ attribute: "currency_code", operator: "eq", values: ["sar"] }],
  })
  await maker.post("/admin/price-lists", {
    title: marker,
    description: marker,
    status: "active",
    type: "sale",
    prices: [{ currency_code: "sar", amount: 99, variant_id: product.variantId }],
  })
  await maker.post("/admin/reservations", {
    location_id: store.stockLocationId,
    inventory_item_id: product.inventoryItemId,
    quantity: 1,
    description: marker,
  })
  return { product, picture }
}
