/** What we learnt of pledges: an organisation is judged by what it promised in public. */
package org.chuangyou.evaluation.pledge;
