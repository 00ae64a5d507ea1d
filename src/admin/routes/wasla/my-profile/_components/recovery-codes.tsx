import { ArrowDownTray, SquareTwoStack } from "@medusajs/icons"
import { Alert, Button, FocusModal, Heading, Text, toast } from "@medusajs/ui"

import { useWords } from "../../../../ui/use-words"

const FILE = "wasla-recovery-codes.txt"

function download(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }))
  const link = document.createElement("a")
  link.href = address
  link.download = FILE
  link.click()
  URL.revokeObjectURL(address)
}

/** Shows recovery codes, once: nobody can read them again. */
export const RecoveryCodes = ({ codes, onClose }: { codes: string[]; onClose: () => void }) => {
  const { t, direction } = useWords()
  const text = codes.join("\n")
  const copy = () =>
    navigator.clipboard
      .writeText(text)
      .then(() => toast.success(t("copy.done")))
      .catch(() => toast.error(t("copy.failed")))
  return (
    <FocusModal open onOpenChange={(open) => !open && onClose()}>
      <FocusModal.Content dir={direction} className="mx-auto h-fit max-w-lg">
        <FocusModal.Header />
        <FocusModal.Body className="flex flex-col gap-y-4 overflow-y-auto p-6">
          <FocusModal.Title asChild>
            <Heading>{t("me.codes_title")}</Heading>
          </FocusModal.Title>
          <FocusModal.Description asChild>
            <Text size="small" className="text-ui-fg-subtle">
              {t("me.codes_description")}
            </Text>
          </FocusModal.Description>
          <ol
            dir="ltr"
            className="bg-ui-bg-subtle grid grid-cols-2 gap-2 rounded-lg border p-4 font-mono"
          >
            {codes.map((code) => (
              <li key={code}>{code}</li>
            ))}
          </ol>
          <Alert variant="warning">{t("me.codes_once")}</Alert>
          <div className="flex flex-wrap justify-end gap-2">
            <Button size="small" variant="secondary" onClick={copy}>
              <SquareTwoStack /> {t("me.codes_copy")}
            </Button>
            <Button size="small" variant="secondary" onClick={() => download(text)}>
              <ArrowDownTray /> {t("me.codes_download")}
            </Button>
            <Button size="small" onClick={onClose}>
              {t("me.codes_kept")}
            </Button>
          </div>
        </FocusModal.Body>
      </FocusModal.Content>
    </FocusModal>
  )
}
