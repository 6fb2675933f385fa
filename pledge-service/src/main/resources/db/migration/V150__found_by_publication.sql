-- On the board what was published last comes first, however long ago it was drafted. Each way to look has an index that
-- already stands in that order, so that a page reads no more than itself.
CREATE INDEX pledge_public ON pledge (published_on, id) WHERE published_on IS NOT NULL;
CREATE INDEX pledge_public_organization ON pledge (organization_id, published_on, id) WHERE published_on IS NOT NULL;
CREATE INDEX pledge_public_campaign ON pledge (campaign_id, published_on, id) WHERE published_on IS NOT NULL;
DROP INDEX pledge_public_pledger;
CREATE INDEX pledge_public_pledger ON pledge (pledger, published_on, id) WHERE published_on IS NOT NULL;
DROP INDEX pledge_public_status;
CREATE INDEX pledge_public_status ON pledge (status, published_on, id) WHERE published_on IS NOT NULL;
CREATE INDEX plan_public ON plan (campaign_id, published_on, id) WHERE published_on IS NOT NULL;

-- An organisation is found by its name, among those that have something to show.
CREATE INDEX organization_name ON organization (name, id);
CREATE INDEX plan_public_organization ON plan (organization_id) WHERE published_on IS NOT NULL;

-- Sums over a year do not read what was given in all others.
CREATE INDEX aid_day ON aid (organization_id, happened_on);
