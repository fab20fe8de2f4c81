import type { ReactNode } from 'react';
import { LevelDots } from '@renderer/components/level-dots';
import { Panel } from '@renderer/components/panel';
import { Pill } from '@renderer/components/pill';
import classes from '@renderer/features/chair/comparison/comparison.module.css';
import { OwnWords } from '@renderer/features/chair/comparison/own-words';
import { ProgramWords } from '@renderer/features/chair/comparison/program-words';
import { compareOwnPacket } from '@shared/domain/debrief/compare-own-packet';
import { describeVote } from '@shared/domain/debrief/describe-vote';
import { isInclined } from '@shared/domain/debrief/vote-order';
import type { OwnPacket, Packet } from '@shared/model/debrief';
import type { Vote } from '@shared/model/pack-debrief';

interface SideBySideProps {
  own: OwnPacket;
  program: Packet;
}

/** Both packets, quality by quality, with how far apart they are. */
export function SideBySide({ own, program }: SideBySideProps) {
  const compared = compareOwnPacket(own, program);
  return (
    <div className={classes.stack}>
      <Panel title="The vote">
        <p className={classes.sentence}>{compared.vote.sentence}</p>
        <Columns
          own={<VotePill vote={own.vote} />}
          program={
            <>
              <VotePill vote={program.vote} />
              <p className={classes.text}>{program.voteReason}</p>
            </>
          }
        />
      </Panel>
      {compared.qualities.map((row) => {
        const theirs = program.qualities.find(({ qualityId }) => qualityId === row.qualityId);
        return (
          <Panel key={row.qualityId} title={row.name}>
            <p className={classes.sentence}>{row.sentence}</p>
            <Columns
              own={
                <>
                  {row.own === null ? (
                    <p className={classes.open}>Left open</p>
                  ) : (
                    <LevelDots level={row.own} />
                  )}
                  <OwnWords own={own.qualities.find(({ qualityId }) => qualityId === row.qualityId)} />
                </>
              }
              program={
                <>
                  {row.program === null ? (
                    <p className={classes.open}>Not heard</p>
                  ) : (
                    <LevelDots level={row.program} {...(theirs?.score ? { score: theirs.score } : {})} />
                  )}
                  {theirs && <ProgramWords quality={theirs} />}
                </>
              }
            />
          </Panel>
        );
      })}
    </div>
  );
}

function Columns({ own, program }: { own: ReactNode; program: ReactNode }) {
  return (
    <div className={classes.columns}>
      <section className={classes.column} aria-label="You">
        <h3 className={classes.head}>You</h3>
        {own}
      </section>
      <section className={classes.column} aria-label="The program">
        <h3 className={classes.head}>The program</h3>
        {program}
      </section>
    </div>
  );
}

function VotePill({ vote }: { vote: Vote | null }) {
  if (vote === null) return <Pill>No vote</Pill>;
  return <Pill tone={isInclined(vote) ? 'green' : 'red'}>{describeVote(vote)}</Pill>;
}
