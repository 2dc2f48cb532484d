import { Disclosure } from '../ui/disclosure.tsx';
import { options } from '../ui/texts/english/options.ts';
import { useTexts } from '../ui/texts/t.ts';

/** A board that is read without asking. */
export interface Board {
  id: string;
  name: string;
  /** ISO date. */
  checked: string;
  /** True when it was checked against its own pages. */
  isSeen: boolean;
}

interface Props {
  boards: readonly Board[];
  /** BCP 47 tag in which dates are written. */
  language: string;
}

/** The boards that are read, each with the day on which that was last checked. */
export function OptionsSites({ boards, language }: Props) {
  const p = useTexts(options);
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  return (
    <div class="off">
      <p class="means">{p('optionsBoardsMeans')}</p>
      <Disclosure label={p('optionsBoardsAll', { count: boards.length })}>
        <table class="boards">
          <thead>
            <tr>
              <th scope="col">{p('optionsBoardsName')}</th>
              <th scope="col">{p('optionsBoardsChecked')}</th>
            </tr>
          </thead>
          <tbody>
            {boards.map(({ id, name, checked, isSeen }) => (
              <tr key={id}>
                <th scope="row">
                  <bdi>{name}</bdi>
                </th>
                <td>
                  <time dateTime={checked}>{days.format(new Date(checked))}</time>
                  <span class="means">{isSeen ? p('optionsBoardsPages') : p('optionsBoardsNotes')}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
      <p class="means">{p('optionsBoardsChange')}</p>
    </div>
  );
}
