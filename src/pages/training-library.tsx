import { useContext, useState } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { SelectField } from '../ui/field.tsx';
import { languageName } from '../ui/language-name.ts';
import { training } from '../ui/texts/english/training.ts';
import { LanguageContext, useTexts } from '../ui/texts/t.ts';
import { type Sample, SECTORS, type Sector } from '../ui/training-sample.ts';

const SECTOR_NAMES: Record<Sector, keyof typeof training> = {
  domestic: 'trainingSectorDomestic',
  care: 'trainingSectorCare',
  cleaning: 'trainingSectorCleaning',
  building: 'trainingSectorBuilding',
  factory: 'trainingSectorFactory',
  farming: 'trainingSectorFarming',
  sea: 'trainingSectorSea',
  hospitality: 'trainingSectorHospitality',
  office: 'trainingSectorOffice',
  online: 'trainingSectorOnline',
  sales: 'trainingSectorSales',
  transport: 'trainingSectorTransport',
  entertainment: 'trainingSectorEntertainment',
  sport: 'trainingSectorSport',
  security: 'trainingSectorSecurity',
  teaching: 'trainingSectorTeaching',
};

/** What the reader filters by; an empty text is everything. */
export interface Filters {
  language: string;
  country: string;
  sector: string;
  scheme: string;
  kind: string;
}

export const NO_FILTERS: Filters = { language: '', country: '', sector: '', scheme: '', kind: '' };

interface Props {
  samples: readonly Sample[];
  /** Titles of the awareness topics, by id. */
  topics: readonly { id: string; title: string }[];
  filters: Filters;
  onFilters: (filters: Filters) => void;
  onOpen: (sample: Sample) => void;
  /** False when the lesson is full. */
  onAdd: (sample: Sample) => boolean;
}

/** All adverts, to be narrowed down. The list does not say which are honest, for it may stand on the wall. */
export function TrainingLibrary({ samples, topics, filters, onFilters, onOpen, onAdd }: Props) {
  const p = useTexts(training);
  const { code } = useContext(LanguageContext);
  const [added, setAdded] = useState('');
  const regions = new Intl.DisplayNames([code], { type: 'region', fallback: 'code' });
  const all = { value: '', label: p('trainingAny') };
  const choices = (values: readonly (string | undefined)[], name: (value: string) => string | undefined) => [
    all,
    ...[...new Set(values)]
      .flatMap((value) => (value ? { value, label: name(value) ?? value } : []))
      .sort((a, b) => a.label.localeCompare(b.label, code)),
  ];
  const sectorName = (sector: string) => {
    const known = SECTORS.find((other) => other === sector);
    return known && String(p(SECTOR_NAMES[known] as 'trainingSectorDomestic'));
  };
  const topicName = (id: string) => topics.find((topic) => topic.id === id)?.title;
  const fitting = samples.filter((sample) =>
    (Object.keys(filters) as (keyof Filters)[]).every((key) => filters[key] === '' || filters[key] === sample[key]),
  );
  const filter = (key: keyof Filters, label: string, options: { value: string; label: string }[]) => (
    <SelectField
      label={label}
      value={filters[key]}
      choices={options}
      onChange={(value) => onFilters({ ...filters, [key]: value })}
    />
  );
  return (
    <section class="panel">
      <div class="filters">
        {filter(
          'language',
          p('trainingLanguage'),
          choices(
            samples.map((s) => s.language),
            (value) => languageName(value, code),
          ),
        )}
        {filter(
          'country',
          p('trainingCountry'),
          choices(
            samples.map((s) => s.country),
            (value) => regions.of(value),
          ),
        )}
        {filter(
          'sector',
          p('trainingSector'),
          choices(
            samples.map((s) => s.sector),
            sectorName,
          ),
        )}
        {filter(
          'scheme',
          p('trainingScheme'),
          choices(
            samples.map((s) => s.scheme),
            topicName,
          ),
        )}
        {filter('kind', p('trainingKind'), [
          all,
          { value: 'risky', label: p('trainingKindRisky') },
          { value: 'honest', label: p('trainingKindHonest') },
        ])}
      </div>
      <p role="status" class="means">
        {fitting.length > 0 ? p('trainingCount', { count: fitting.length }) : p('trainingNone')} {added}
      </p>
      <ul class="samples">
        {fitting.map((sample) => (
          <li key={sample.id} class="sample">
            <div class="sample-words">
              <button
                type="button"
                class="sample-open"
                aria-label={p('trainingOpen', { name: sample.name })}
                onClick={() => onOpen(sample)}
              >
                {sample.name}
              </button>
              <span class="means">
                {[
                  languageName(sample.language, code),
                  sample.country && regions.of(sample.country),
                  sectorName(sample.sector),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </div>
            <Button
              label={p('trainingAddName', { name: sample.name })}
              onClick={() =>
                setAdded(onAdd(sample) ? p('trainingAdded', { name: sample.name }) : p('trainingFull', { count: 60 }))
              }
            >
              {p('trainingAdd')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
