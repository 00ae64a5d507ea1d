import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"

import { waslaKey } from "./access"
import { request, retryUnlessRefused, type RequestError } from "./request"

/** An authenticator app that was set up, or begun to be. */
export type Factor = {
  id: string
  provider: string
  label: string | null
  status: "pending" | "enabled" | "disabled"
}

/** What the authenticator app is told to begin with. */
export type FactorSetup = { mfa_factor: Factor; secret: string; otpauth_url: string }

const factorsKey = [...waslaKey, "second-factor"] as const
const FACTORS = "/auth/mfa/factors"

/** The person's second factors. */
export function useFactors() {
  return useQuery<{ mfa_factors: Factor[] }, RequestError>({
    queryKey: factorsKey,
    queryFn: ({ signal }) => request(FACTORS, { signal }),
    retry: retryUnlessRefused,
  })
}

/** Begins to set an authenticator app up. */
export function useBeginFactor() {
  return useMutation<FactorSetup, RequestError, void>({
    mutationFn: () => request(FACTORS, { method: "POST", body: { provider: "totp" } }),
  })
}

/** Confirms the app by one of its codes; the recovery codes come with it. */
export function useConfirmFactor() {
  const client = useQueryClient()
  return useMutation<{ recovery_codes: string[] }, RequestError, { id: string; code: string }>({
    mutationFn: async ({ id, code }) => {
      const path = `${FACTORS}/${encodeURIComponent(id)}/verify`
      await request(path, { method: "POST", body: { code } })
      return makeCodes()
    },
    onSettled: () => client.invalidateQueries({ queryKey: waslaKey }),
  })
}

/** Gives a second factor up. */
export function useRemoveFactor() {
  const client = useQueryClient()
  return useMutation<object, RequestError, string>({
    mutationFn: (id) => request(`${FACTORS}/${encodeURIComponent(id)}`, { method: "DELETE" }),
    onSuccess: () => client.invalidateQueries({ queryKey: waslaKey }),
  })
}

/** Makes new recovery codes; those from before count no more. */
export function useRenewCodes() {
  return useMutation<{ recovery_codes: string[] }, RequestError, void>({ mutationFn: makeCodes })
}

const makeCodes = () =>
  request<{ recovery_codes: string[] }>("/auth/mfa/recovery-codes", { method: "POST", body: {} })
