/** The ledger of pledges (承诺台账) in sheets: rows that tell a pledge's life, each step taken by the rules of the requests. */
package org.chuangyou.pledge.ledger;
