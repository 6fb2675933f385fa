/** The announced facts once more, for systems behind a firewall that pull them. */
package org.chuangyou.organization.change;
