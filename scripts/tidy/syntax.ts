import ts from "typescript"
import type { TidyFile } from "./project"

/** The text of a string or of a template without its holes; undefined for anything else. */
export function textOf(node: ts.Node | undefined): string | undefined {
  if (!node) {
    return undefined
  }
  if (ts.isStringLiteralLike(node)) {
    return node.text
  }
  if (ts.isTemplateExpression(node)) {
    return [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join(" ? ")
  }
  return undefined
}

/** The name of what is called: `define` for both `define()` and `model.define()`. */
export function calledName(call: ts.CallExpression): string {
  const { expression } = call
  if (ts.isPropertyAccessExpression(expression)) {
    return expression.name.text
  }
  return ts.isIdentifier(expression) ? expression.text : ""
}

/** The value of a property of an object literal, when it is written out. */
export function propertyOf(node: ts.Node | undefined, name: string): ts.Expression | undefined {
  if (!node || !ts.isObjectLiteralExpression(node)) {
    return undefined
  }
  const found = node.properties.find(
    (property): property is ts.PropertyAssignment =>
      ts.isPropertyAssignment(property) && property.name.getText().replace(/["']/g, "") === name
  )
  return found?.initializer
}

/** The calls in a file to any of the named functions. */
export function callsTo(file: TidyFile, ...names: string[]): ts.CallExpression[] {
  const calls: ts.CallExpression[] = []
  for (const node of file.nodes()) {
    if (ts.isCallExpression(node) && names.includes(calledName(node))) {
      calls.push(node)
    }
  }
  return calls
}

/** The expression a file exports by default, with one name looked up in the same file. */
export function defaultExport(file: TidyFile): ts.Node | undefined {
  const exported = file.tree.statements.find(
    (statement) =>
      (ts.isExportAssignment(statement) && !statement.isExportEquals) ||
      (ts.isFunctionDeclaration(statement) &&
        statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword))
  )
  if (!exported || !ts.isExportAssignment(exported)) {
    return exported
  }
  const value = exported.expression
  return ts.isIdentifier(value) ? (declaredValue(file, value.text) ?? value) : value
}

/** What a constant at the top of the file is set to. */
function declaredValue(file: TidyFile, name: string): ts.Expression | undefined {
  for (const statement of file.tree.statements) {
    if (ts.isVariableStatement(statement)) {
      const found = statement.declarationList.declarations.find(
        (declaration) => declaration.name.getText() === name
      )
      if (found) {
        return found.initializer
      }
    }
  }
  return undefined
}

/** Whether a file exports the name from its top level. */
export function exportsName(file: TidyFile, name: string): boolean {
  return file.tree.statements.some((statement) => {
    if (ts.isVariableStatement(statement)) {
      const exported = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
      const names = statement.declarationList.declarations.map((one) => one.name.getText())
      return Boolean(exported) && names.includes(name)
    }
    return (
      ts.isExportDeclaration(statement) &&
      Boolean(statement.exportClause) &&
      ts.isNamedExports(statement.exportClause as ts.NamedExportBindings) &&
      (statement.exportClause as ts.NamedExports).elements.some((one) => one.name.text === name)
    )
  })
}

/** The module a name is imported from. */
export function importedFrom(file: TidyFile, name: string): string | undefined {
  for (const statement of file.tree.statements) {
    if (!ts.isImportDeclaration(statement)) {
      continue
    }
    const bindings = statement.importClause?.namedBindings
    if (bindings && ts.isNamedImports(bindings)) {
      if (bindings.elements.some((element) => element.name.text === name)) {
        return textOf(statement.moduleSpecifier)
      }
    }
  }
  return undefined
}
