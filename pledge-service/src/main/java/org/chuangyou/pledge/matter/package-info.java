/** What all service to people has in common: a matter of an organisation, opened, followed in a journal, and closed. */
package org.chuangyou.pledge.matter;
