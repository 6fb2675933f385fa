/** What the public says about published pledges: moderated by the branch, answered, and never tied to a person. */
package org.chuangyou.pledge.comment;
