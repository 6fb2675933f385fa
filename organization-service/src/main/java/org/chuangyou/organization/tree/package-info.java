/** The tree of Party organisations, from the working committee down to the branches. */
package org.chuangyou.organization.tree;
