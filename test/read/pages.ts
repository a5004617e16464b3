/** Pages as sites set them: an article among navigation, lists of other articles and the notes of the site. */
const NAVIGATION =
  '<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/yw">要闻</a></li><li><a href="/zw">政务公开</a></li></ul></div>';
const FOOTER =
  '<div class="footer"><p>滨海市人民政府办公室主办 备案号：沪ICP备00000000号</p><p>地址：滨海路1号 电话：021-00000000</p></div>';
const SIDE =
  '<div class="sidebar"><h3>相关新闻</h3><ul><li><a href="/1">东港区投资增长99%</a></li><li><a href="/2">西港区签约88个项目</a></li></ul></div>';

/** A government site: page tags in <meta>, a line of date and source, a table. */
export const GOVERNMENT = (charset = 'utf-8') => `<!DOCTYPE html>
<html><head><meta charset="${charset}"><title>上半年全市经济运行情况_滨海市人民政府</title>
<meta name="ArticleTitle" content="上半年全市经济运行情况"><meta name="PubDate" content="2023-07-26 09:15"><meta name="ContentSource" content="市统计局">
<style>p { color: red }</style><script>var figures = '投资77亿元';</script></head>
<body>${NAVIGATION}
<div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/zw">政务公开</a></div>
<div class="article"><h1>上半年全市经济运行情况</h1>
<div class="info">发布时间：2023-07-26 09:15 来源：市统计局 浏览次数：1024 【字体：大 中 小】</div>
<div class="content" id="zoom">
<p>　　上半年，全市实现地区生产总值<strong>1286.5亿元</strong>，按不变价格计算，
同比增长5.6%，比一季度加快0.8个百分点。</p>
<p>　　规模以上工业增加值增长6.2%，其中高技术制造业增长11.3%，拉动工业增长2.1个百分点。<br>　　固定资产投资完成312亿元，增长12.4%。</p>
<p>　　各区主要指标如下：</p>
<table border="1"><tbody>
<tr><td rowspan="2">地区</td><td colspan="2">固定资产投资</td></tr>
<tr><td>总量<br>（亿元）</td><td>增长<br>（%）</td></tr>
<tr><td><p>东港区</p></td><td><p>96.4</p></td><td><p>14.2</p></td></tr>
<tr><td><p>西港区</p></td><td><p>88.1</p></td><td><p>9.7</p></td></tr>
</tbody></table>
<p>　　全市居民人均可支配收入25310元，增长5.9%，其中城镇居民增长5.1%，农村居民增长7.0%。</p>
</div></div>${SIDE}${FOOTER}</body></html>`;

/** A newspaper: Open Graph and <time>, no table, a brief. */
export const BRIEF = `<html><head><meta property="og:title" content="东港区新签约项目21个"/><meta property="og:site_name" content="滨海日报"/>
<meta property="article:published_time" content="2023-07-25T17:30:00Z"/><title>东港区新签约项目21个 - 要闻 - 滨海日报</title></head>
<body><header><nav><a href="/">首页</a> <a href="/2">经济</a></nav></header><main><article><h1>东港区新签约项目21个</h1>
<time datetime="2023-07-24">7月24日</time><p>本报7月25日讯　上半年，东港区新签约项目21个，总投资63.8亿元。</p></article></main>
<footer>滨海日报社 版权所有</footer></body></html>`;

/** A page of a 公众号: hidden until a script has run, its day in a script, no paragraph but sections and spans. */
export const ACCOUNT = `<html><head><meta property="og:title" content="东港区半年报"><meta property="og:site_name" content="微信公众平台"></head>
<body><div id="js_article"><h1>
东港区半年报
</h1><div><a id="js_name" href="javascript:void(0)">东港发布</a> <em id="publish_time"></em></div>
<div id="js_content" style="visibility: hidden; opacity: 0;"><section><section><span>上半年，东港区实现生产总值</span><b>286.5</b><span>亿元，同比增长5.6%。</span></section></section>
<p><br></p><section><p>其中，第一产业增长3.2%，第二产业增长6.1%，第三产业增长5.4%。</p></section></div></div>
<script>var createTime = '2023-07-26 09:15';</script><div style="display:none">转发有奖5000元</div></body></html>`;

/** A page set in tables, as bureaus had them: columns of links, the article in a cell, a table of data inside. */
export const COLUMNS = `<HTML><HEAD><TITLE>2012年滨海市统计公报--滨海统计信息网</TITLE></HEAD><BODY>
<TABLE><TR><TD><A href=/>首页</A> | <A href=/a>统计数据</A> | <A href=/b>统计公报</A></TD></TR></TABLE>
<TABLE><TR><TD><TABLE><TR><TD><A href=1>2011年统计公报</A></TD></TR><TR><TD><A href=2>人口超过500万</A></TD></TR></TABLE></TD>
<TD><TABLE><TR><TD><B>2012年滨海市统计公报</B></TD></TR><TR><TD>滨海市统计局　　2013-03-05 10:20　　点击：356</TD></TR>
<TR><TD><DIV><P>　　2012年，全市实现生产总值2380.6亿元，比上年增长10.2%，其中第二产业增加值1250.3亿元，增长11.5%。</P><P align=center>表1　农产品产量</P>
<TABLE><TR><TD>产品</TD><TD>产量</TD></TR><TR><TD>粮食</TD><TD>56.8</TD></TR><TR><TD>水产品</TD><TD>31.2</TD></TR></TABLE>
<P>　　全年水利投资12.3亿元，增长15.6%，新增节水灌溉面积4.5千公顷，新建改建农村公路120公里。</P></DIV></TD></TR></TABLE></TD></TR></TABLE>
<TABLE><TR><TD>版权所有：滨海市统计局 日访问量：1234人次</TD></TR></TABLE></BODY></HTML>`;
