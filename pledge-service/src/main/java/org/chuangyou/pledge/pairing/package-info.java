/** Pairing help (结对帮扶): a member and whom they help, what was agreed, each contact, and what came of it. */
package org.chuangyou.pledge.pairing;
