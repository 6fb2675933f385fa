/** What waits for a person, said once a day instead of once for each thing. Computed from facts; nothing is ticked off. */
package org.chuangyou.pledge.digest;
