/** Our own small copy of the tree, the members and the posts, and what follows from a post. */
package org.chuangyou.evaluation.organization;
