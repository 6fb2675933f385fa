/** What must not be published about people, and how it is recognised in what they write. */
package org.chuangyou.pledge.privacy;
