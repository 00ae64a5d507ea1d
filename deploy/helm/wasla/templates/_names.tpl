{{- define "wasla.labels" -}}
app.kubernetes.io/name: wasla
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/component: {{ .component }}
{{- end }}

{{- define "wasla.backendImage" -}}
{{ .Values.image.backend.repository }}:{{ .Values.image.backend.tag | default .Chart.AppVersion }}
{{- end }}

{{- define "wasla.storefrontImage" -}}
{{ .Values.image.storefront.repository }}:{{ .Values.image.storefront.tag | default .Chart.AppVersion }}
{{- end }}

{{- define "wasla.secretEnv" -}}
{{- $secret := .root.Values.secret -}}
{{- range .keys }}
- name: {{ . }}
  valueFrom:
    secretKeyRef: { name: {{ $secret }}, key: {{ . }} }
{{- end }}
{{- end }}

{{- define "wasla.backendEnv" -}}
- { name: WASLA_ENV, value: production }
- { name: BASE_DOMAIN, value: {{ required "baseDomain is needed" .root.Values.baseDomain | quote }} }
{{- range $name, $value := .root.Values.settings }}
- { name: {{ $name }}, value: {{ $value | quote }} }
{{- end }}
{{- include "wasla.secretEnv" (dict "root" .root "keys" (list "JWT_SECRET" "COOKIE_SECRET" "AUTH_MFA_ENCRYPTION_KEY" "REDIS_URL" "SMTP_URL")) }}
{{- include "wasla.secretEnv" (dict "root" .root "keys" .databaseKeys) }}
{{- end }}
