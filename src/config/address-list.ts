import { BlockList, isIP } from "node:net"

/** Whether an address belongs to a list of addresses and networks. */
export type AddressList = { includes(address: string): boolean }

const familyOf = (address: string) => (isIP(address) === 6 ? "ipv6" : "ipv4")

/**
 * Makes a list of addresses (`10.0.0.7`) and networks (`10.0.0.0/16`).
 * @throws an Error that names an entry that is neither
 */
export function addressList(entries: readonly string[]): AddressList {
  const list = new BlockList()
  for (const entry of entries.filter(Boolean)) {
    const [address, prefix] = entry.split("/")
    if (!isIP(address)) {
      throw new Error(`"${entry}" is neither an address nor a network.`)
    }
    if (prefix === undefined) {
      list.addAddress(address, familyOf(address))
    } else {
      list.addSubnet(address, Number(prefix), familyOf(address))
    }
  }
  return { includes: (address) => isIP(address) > 0 && list.check(address, familyOf(address)) }
}
