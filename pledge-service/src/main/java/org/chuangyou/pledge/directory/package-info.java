/** Where everybody finds an organisation by its name, as far as it has something to show. */
package org.chuangyou.pledge.directory;
