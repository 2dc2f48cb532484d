import { useState } from 'preact/hooks';
import { LEVELS } from '../engine/report.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { SelectField, TextAreaField } from '../ui/field.tsx';
import { Frame, type Look } from '../ui/frame.tsx';
import { LevelMark } from '../ui/level-mark.tsx';
import { OutsideLink } from '../ui/link.tsx';
import { MarkedText } from '../ui/marked-text.tsx';
import { Notice } from '../ui/notice.tsx';
import { Questions } from '../ui/questions.tsx';
import { SignList } from '../ui/sign-list.tsx';
import { Switch } from '../ui/switch.tsx';
import { MESSAGE, nothing, REPORTS, TEXTS } from './gallery-samples.ts';

/** The parts that screens are made of, each in its states. */
export function Parts({ look }: { look: Look }) {
  const [on, setOn] = useState(true);
  const [text, setText] = useState('');
  const [country, setCountry] = useState('KE');
  return (
    <Frame look={look} class="page gallery-parts">
      <div class="gallery-line">
        {LEVELS.map((level) => (
          <LevelMark key={level} level={level} size={20} spoken />
        ))}
        {LEVELS.map((level) => (
          <LevelMark key={level} level={level} size={40} spoken />
        ))}
      </div>
      <Button kind="main" onClick={nothing}>
        Main button
      </Button>
      <div class="gallery-line">
        <Button onClick={nothing}>Plain</Button>
        <Button kind="quiet" onClick={nothing}>
          Quiet
        </Button>
        <Button disabled onClick={nothing}>
          Disabled
        </Button>
      </div>
      <Switch label="Switch" means="One sentence: what it does." on={on} onChange={setOn} />
      <Switch label="Disabled switch" means="It cannot be changed here." on={false} disabled onChange={nothing} />
      <Notice>A quiet remark.</Notice>
      <Notice tone="good">Something worked.</Notice>
      <Notice tone="problem">Something did not work.</Notice>
      <Disclosure label="Disclosure" open>
        What it holds.
      </Disclosure>
      <TextAreaField label="Text" means="One sentence." value={text} longest={500} rows={2} onInput={setText} />
      <SelectField
        label="Choice"
        means="One sentence."
        value={country}
        choices={[
          { value: 'KE', label: 'Kenya' },
          { value: 'GB', label: 'Great Britain' },
        ]}
        onChange={setCountry}
      />
      <OutsideLink href="https://www.example.org/">A link to another site</OutsideLink>
      <SignList signs={REPORTS.serious.signs} texts={TEXTS} onFind={nothing} />
      <Questions signs={REPORTS.serious.signs} texts={TEXTS} />
      <MarkedText text={MESSAGE} report={REPORTS.serious} />
      <MarkedText text={MESSAGE} report={REPORTS.capped} />
    </Frame>
  );
}
