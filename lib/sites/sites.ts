import { asana } from './applications/asana';
import { basecamp } from './applications/basecamp';
import { clickup } from './applications/clickup';
import { fastmail } from './applications/fastmail';
import { github } from './applications/github';
import { gmail } from './applications/gmail';
import { googleCalendar } from './applications/google-calendar';
import { hubspot } from './applications/hubspot';
import { jira } from './applications/jira';
import { linear } from './applications/linear';
import { monday } from './applications/monday';
import { notion } from './applications/notion';
import { outlook } from './applications/outlook';
import { outlookCalendar } from './applications/outlook-calendar';
import { proton } from './applications/proton';
import { slack } from './applications/slack';
import { teams } from './applications/teams';
import { todoist } from './applications/todoist';
import { trello } from './applications/trello';
import { yahoo } from './applications/yahoo';
import { gitlab } from './engines/gitlab';
import { jiraServer } from './engines/jira-server';
import { nextcloudMail } from './engines/nextcloud-mail';
import { redmine } from './engines/redmine';
import { roundcube } from './engines/roundcube';
import { snappymail } from './engines/snappymail';
import { sogo } from './engines/sogo';
import { zimbra } from './engines/zimbra';
import { chooseSite } from './choose-site';
import type { Page, Site } from './site';

/** Every file of `applications` (one address each) and `engines` (software that also runs at people's own addresses), one line each. */
export const sites: readonly Site[] = [
  gmail,
  outlook,
  asana,
  basecamp,
  clickup,
  fastmail,
  github,
  googleCalendar,
  hubspot,
  jira,
  linear,
  monday,
  notion,
  outlookCalendar,
  proton,
  slack,
  teams,
  todoist,
  trello,
  yahoo,
  gitlab,
  jiraServer,
  nextcloudMail,
  redmine,
  roundcube,
  snappymail,
  sogo,
  zimbra,
];

/** The page's site: by address first, then by marks in the page; null when it is none Remit knows. */
export function siteFor(page: Page): Site | null {
  return chooseSite(page, sites);
}
