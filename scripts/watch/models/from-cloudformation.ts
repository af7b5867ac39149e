/** Reads the CloudFormation resource types of container services from the database in `@aws-cdk/aws-service-spec`. */
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { plainText, type ApiModel, type Member } from './model.ts';

const property = z.object({ type: z.unknown(), documentation: z.string().optional() });
const entity = z.object({
  $id: z.string(),
  name: z.string(),
  cloudFormationType: z.string().optional(),
  properties: z.record(z.string(), property).default({}),
});
const reference = z.object({ $id: z.string() });
const database = z.object({
  schema: z.object({
    resource: z.object({ entities: z.array(entity) }),
    typeDefinition: z.object({ entities: z.array(entity) }),
    usesType: z.object({ forward: z.record(z.string(), z.array(reference)) }),
  }),
});

const typeSchema = z.object({
  type: z.string(),
  allowedValues: z.array(z.unknown()).optional(),
  element: z.unknown().optional(),
  reference: z.object({ $ref: z.string() }).optional(),
  types: z.array(z.unknown()).optional(),
});

/** A type of the database in words: `array of LoadBalancer`, `EC2 | FARGATE`. */
function typeInWords(type: unknown, names: ReadonlyMap<string, string>): string {
  const parsed = typeSchema.safeParse(type);
  if (!parsed.success) return 'unknown';
  const { type: kind, allowedValues, element, reference: to, types } = parsed.data;
  if (allowedValues) return allowedValues.map(String).join(' | ');
  if (to) return names.get(to.$ref) ?? 'unknown';
  if (types) return types.map((each) => typeInWords(each, names)).join(' or ');
  return element === undefined ? kind : `${kind} of ${typeInWords(element, names)}`;
}

/**
 * The model of the resource types that begin with one of `prefixes` (`AWS::ECS::`), with the types they use.
 * Throws where the database has another form or no such resource.
 */
export function modelFromCloudFormation(
  of: Pick<ApiModel, 'package' | 'version'>,
  compressed: Uint8Array,
  prefixes: readonly string[],
): ApiModel {
  const { schema } = database.parse(JSON.parse(gunzipSync(compressed).toString('utf8')));
  const definitions = new Map(schema.typeDefinition.entities.map((each) => [each.$id, each]));
  const names = new Map(schema.typeDefinition.entities.map(({ $id, name }) => [$id, name]));
  const uses = schema.usesType.forward;
  const members = ({ properties }: z.infer<typeof entity>): Record<string, Member> =>
    Object.fromEntries(
      Object.entries(properties).map(([name, { type, documentation = '' }]) => [
        name,
        { type: typeInWords(type, names), text: plainText(documentation) },
      ]),
    );
  const shapes: Record<string, Record<string, Member>> = {};
  for (const resource of schema.resource.entities) {
    const type = resource.cloudFormationType ?? '';
    if (!prefixes.some((prefix) => type.startsWith(prefix))) continue;
    shapes[type] = members(resource);
    for (const { $id } of uses[resource.$id] ?? []) {
      const definition = definitions.get($id);
      if (definition) shapes[`${type}.${definition.name}`] = members(definition);
    }
  }
  if (Object.keys(shapes).length === 0)
    throw new Error(
      `${of.package}@${of.version}: db.json.gz holds no resource type of ${prefixes.join(', ')}. Expected some; look at its form and at scripts/watch/models/packages.ts.`,
    );
  return { ...of, operations: {}, shapes, enums: {} };
}
