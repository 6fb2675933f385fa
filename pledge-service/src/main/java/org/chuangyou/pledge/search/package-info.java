/** How lists are sought: conditions put together, organisations named so that their index serves, newest first. */
package org.chuangyou.pledge.search;
