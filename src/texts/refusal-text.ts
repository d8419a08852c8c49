import type { Refusal } from '../core/refusal.ts';
import { approvalText } from './approval-text.ts';
import type { Texts } from './texts.ts';

/** What a refusal says to the person: what is wrong, and the right way to write it. */
export function refusalText(refusal: Refusal, texts: Texts): string {
  switch (refusal.code) {
    case 'empty':
      return texts.refuseEmpty(refusal);
    case 'tooLong':
      return texts.refuseTooLong(refusal);
    case 'didYouMean':
      return texts.hintDidYouMean(refusal);
    case 'approvalReady': {
      const { filed, ...approved } = refusal;
      return texts.approvalReady({ sentence: filed ? texts.approvalFiled(approved) : approvalText({ ...approved, remark: '' }, texts) });
    }
    case 'colon':
      return texts.hintColon(refusal);
    case 'unknownCommand':
      return texts.helpUnknown(refusal);
    case 'date':
      return texts.refuseDate(refusal);
    case 'dateTwo':
      return texts.refuseDateTwo(refusal);
    case 'weekday':
      return texts.refuseWeekday(refusal);
    case 'datePast':
      return texts.refuseDatePast(refusal);
    case 'time':
      return texts.refuseTime(refusal);
    case 'nameUnknown':
      return texts.refuseNameUnknown(refusal);
    case 'nameTwo':
      return texts.refuseNameTwo(refusal);
    case 'item':
      return texts.refuseItem(refusal);
    case 'action':
      return texts.refuseAction(refusal);
    case 'proposal':
      return texts.refuseProposal(refusal);
    case 'question':
      return texts.refuseQuestion(refusal);
    case 'chairOnly':
      return texts.refuseChairOnly;
    case 'notEntitled':
      return texts.refuseNotEntitled;
    case 'nameNotEntitled':
      return texts.refuseNameNotEntitled(refusal);
    case 'votedAlready':
      return texts.refuseVotedAlready(refusal);
    case 'noVote':
      return texts.refuseNoVote;
    case 'whichVote':
      return texts.refuseWhichVote(refusal);
    case 'voteClosed':
      return texts.refuseVoteClosed;
    case 'voteStands':
      return texts.refuseVoteStands(refusal);
    case 'voteSecret':
      return texts.refuseVoteSecret;
    case 'useButtons':
      return texts.refuseUseButtons;
    case 'choice':
      return texts.refuseChoice(refusal);
    case 'choices':
      return texts.refuseChoices(refusal);
    case 'quorumMissing':
      return texts.refuseQuorumMissing(refusal);
    case 'role':
      return texts.refuseRole;
    case 'onlooker':
      return texts.onlookerOnce;
    case 'unverified':
      return texts.unverifiedOnce;
    case 'othersText':
      return texts.refuseOthersText;
    case 'guestItem':
      return texts.refuseGuestItem({ numbers: refusal.items });
    case 'turn':
      return texts.refuseTurn(refusal);
    case 'notInRound':
      return texts.refuseNotInRound(refusal);
    case 'noRound':
      return texts.refuseNoRound;
    case 'roundOpen':
      return texts.refuseRoundOpen;
    case 'roundTooLate':
      return texts.roundTooLate;
    case 'noMeeting':
      return texts.refuseNoMeeting;
    case 'meetingOpen':
      return texts.refuseMeetingOpen;
    case 'meetingPaused':
      return texts.refuseMeetingPaused;
    case 'noItem':
      return texts.refuseNoItem;
    case 'lastItem':
      return texts.agendaLast;
    case 'noEarlierItem':
      return texts.refuseNoEarlierItem;
    case 'stale':
      return texts.refuseStale;
    case 'changedMeanwhile':
      return texts.refuseChangedMeanwhile;
    case 'undo':
      return texts.refuseUndo;
    case 'correction':
      return texts.refuseCorrection(refusal);
    case 'noDecision':
      return texts.refuseNoDecision;
    case 'nothingProposed':
      return texts.refuseNothingProposed;
    case 'whichProposal':
      return texts.refuseWhichProposal(refusal);
    case 'locked':
      return texts.refuseLocked;
    case 'notEnded':
      return texts.refuseNotEnded;
    case 'notCirculated':
      return texts.refuseNotCirculated;
    case 'notVerifier':
      return texts.refuseNotVerifier;
    case 'notApproved':
      return texts.refuseNotApproved;
    case 'unlockAlone':
      return texts.refuseUnlockAlone;
    case 'noSeries':
      return texts.refuseNoSeries;
    case 'seriesTied':
      return texts.refuseSeriesTied(refusal);
    case 'notInChat':
      return texts.refuseNotInChat;
    case 'seriesExists':
      return texts.refuseSeriesExists(refusal);
    case 'seriesNameless':
      return texts.refuseSeriesNameless;
  }
}
