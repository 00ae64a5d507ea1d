import type { CreateProductWorkflowInputDTO, MedusaContainer } from "@medusajs/framework/types"
import { Modules, ProductStatus } from "@medusajs/framework/utils"
import {
  createPriceListsWorkflow,
  createProductCategoriesWorkflow,
  createProductsWorkflow,
} from "@medusajs/medusa/core-flows"
import { variantsOf, type DemoProduct, type DemoStore } from "../../demo/store-data"
import { uploadPictures } from "./pictures"
import type { StoreParts } from "./store-parts"

const BATCH = 12

type Shelf = { parts: StoreParts; pictures: Map<string, string>; categories: Map<string, string> }

async function addCategories(
  container: MedusaContainer,
  store: DemoStore,
  pictures: Map<string, string>
): Promise<Map<string, string>> {
  const present = await container.resolve(Modules.PRODUCT).listProductCategories({})
  const ids = new Map(present.map(({ handle, id }) => [handle, id]))
  const missing = store.categories.filter(({ handle }) => !ids.has(handle))
  if (missing.length > 0) {
    const product_categories = missing.map((category) => ({
      name: category.name.ar,
      handle: category.handle,
      description: category.description.ar,
      is_active: true,
      rank: store.categories.indexOf(category),
      metadata: {
        name_en: category.name.en,
        description_en: category.description.en,
        image: pictures.get(`${category.picture}.webp`),
      },
    }))
    const input = { product_categories }
    const { result } = await createProductCategoriesWorkflow(container).run({ input })
    result.forEach(({ handle, id }) => ids.set(handle, id))
  }
  return ids
}

/** The English of every option and value of a product, by its Arabic. */
function optionWords(item: DemoProduct): Record<string, string> {
  const words = item.options.flatMap(({ title, values }) => [title, ...values])
  const differing = words.filter(({ ar, en }) => ar !== en)
  return Object.fromEntries(differing.map(({ ar, en }) => [ar, en]))
}

function toInput(item: DemoProduct, shelf: Shelf): CreateProductWorkflowInputDTO {
  const images = item.images.map((name) => ({ url: shelf.pictures.get(`${name}.webp`) ?? "" }))
  const category = shelf.categories.get(item.category)
  return {
    title: item.title.ar,
    handle: item.handle,
    description: item.description.ar,
    status: ProductStatus.PUBLISHED,
    thumbnail: images[0].url,
    images,
    weight: item.weight,
    category_ids: category ? [category] : [],
    shipping_profile_id: shelf.parts.shippingProfileId,
    sales_channels: [{ id: shelf.parts.salesChannelId }],
    options: item.options.map(({ title, values }) => ({
      title: title.ar,
      values: values.map(({ ar }) => ar),
    })),
    variants: variantsOf(item).map(({ sku, values, price, was }) => ({
      title: values.map(({ ar }) => ar).join(" / "),
      sku,
      manage_inventory: true,
      options: Object.fromEntries(values.map((value, at) => [item.options[at].title.ar, value.ar])),
      prices: [{ amount: was ?? price, currency_code: "sar" }],
    })),
    metadata: {
      title_en: item.title.en,
      description_en: item.description.en,
      options_en: optionWords(item),
      featured: item.featured ?? false,
      ...(item.was ? { was_price: item.was } : {}),
    },
  }
}

/** Lowers the prices of what was dearer before, as a sale. */
async function addSale(container: MedusaContainer, store: DemoStore): Promise<void> {
  const lists = await container.resolve(Modules.PRICING).listPriceLists({}, { take: 1 })
  if (lists.length > 0) {
    return
  }
  const reduced = store.products.flatMap(variantsOf).filter(({ was }) => was)
  const amounts = new Map(reduced.map(({ sku, price }) => [sku, price]))
  const variants = await container
    .resolve(Modules.PRODUCT)
    .listProductVariants({ sku: [...amounts.keys()] }, { take: amounts.size })
  const prices = variants.map(({ id, sku }) => ({
    variant_id: id,
    amount: amounts.get(sku ?? "") ?? 0,
    currency_code: "sar",
  }))
  const sale = {
    title: "تخفيضات الموسم",
    description: "أسعار مخفّضة لفترة محدودة",
    status: "active" as const,
    prices,
  }
  await createPriceListsWorkflow(container).run({ input: { price_lists_data: [sale] } })
}

/** Adds a store's pictures, categories, products and sale; what is there already stays. */
export async function addCatalogue(
  container: MedusaContainer,
  store: DemoStore,
  parts: StoreParts
): Promise<void> {
  const present = await container
    .resolve(Modules.PRODUCT)
    .listProducts({}, { select: ["handle"], take: store.products.length + 100 })
  const handles = new Set(present.map(({ handle }) => handle))
  // What is featured comes last: the newest products open the home page.
  const missing = store.products.filter(({ handle }) => !handles.has(handle))
  missing.sort((a, b) => Number(a.featured ?? false) - Number(b.featured ?? false))
  const names = missing.flatMap(({ images }) => images.map((name) => `${name}.webp`))
  const pictures = await uploadPictures(container, store.slug, names)
  const categories = await addCategories(container, store, pictures)
  const shelf = { parts, pictures, categories }
  for (let at = 0; at < missing.length; at += BATCH) {
    const products = missing.slice(at, at + BATCH).map((item) => toInput(item, shelf))
    await createProductsWorkflow(container).run({ input: { products } })
  }
  await addSale(container, store)
}
